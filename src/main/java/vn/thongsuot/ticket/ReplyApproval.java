package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * One wording of a reply, or of a correction of one, that was put before a lead; other
 * words are another approval.
 */
@Entity
public class ReplyApproval {

	/** Most of a reason, in UTF-16 units. */
	public static final int LONGEST_REASON = 2000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "ticket_id")
	private long ticketId;

	@Column(name = "reply_id")
	private long replyId;

	@Column(name = "correction_id")
	private @Nullable Long correctionId;

	private String department;

	private String words;

	@Enumerated(EnumType.STRING)
	private State state = State.WAITING;

	@Column(name = "submitted_at")
	private Instant submittedAt;

	@Column(name = "stand_in_at")
	private Instant standInAt;

	private String asked = "";

	@Enumerated(EnumType.STRING)
	@Column(name = "decider_role")
	private TicketActor.@Nullable Role deciderRole;

	@Column(name = "decider_address")
	private @Nullable String deciderAddress;

	@Column(name = "decider_name")
	private @Nullable String deciderName;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	private String reason = "";

	@SuppressWarnings("NullAway.Init")
	protected ReplyApproval() {
	}

	/**
	 * Puts words before a lead.
	 * @param correction of which these are the words; nothing if they are the reply's
	 * @param standInAt when the stand-in is asked too
	 */
	ReplyApproval(Reply reply, @Nullable Correction correction, Instant now, Instant standInAt) {
		this.ticketId = reply.ticket().value();
		this.replyId = reply.id();
		this.correctionId = (correction != null) ? correction.id() : null;
		this.department = reply.department();
		this.words = (correction != null) ? correction.words() : reply.answer();
		this.submittedAt = now;
		this.standInAt = standInAt;
	}

	/** Notes who decided, and how. */
	void end(State state, TicketActor by, String reason, Instant now) {
		this.state = state;
		this.deciderRole = by.role();
		this.deciderAddress = (by.person() != null) ? by.person().toString() : null;
		this.deciderName = by.name();
		this.decidedAt = now;
		this.reason = (reason.length() > LONGEST_REASON) ? reason.substring(0, LONGEST_REASON) : reason;
	}

	void ask(Address address) {
		this.asked = Stream.concat(Stream.of(this.asked), Stream.of(address.toString()))
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(" "));
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	public TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	public long reply() {
		return this.replyId;
	}

	/** The correction of which these are the words. */
	public Optional<Long> correction() {
		return Optional.ofNullable(this.correctionId);
	}

	/** Code of the department in whose name it is said. */
	public String department() {
		return this.department;
	}

	/** What is to be approved, as it reads; empty if there are only files. */
	public String words() {
		return this.words;
	}

	public State state() {
		return this.state;
	}

	public boolean isWaiting() {
		return this.state == State.WAITING;
	}

	public Instant submittedAt() {
		return this.submittedAt;
	}

	/** When the stand-in is asked too. */
	public Instant standInAt() {
		return this.standInAt;
	}

	/** Where it was asked for, in order. */
	public List<Address> asked() {
		List<Address> asked = new ArrayList<>();
		Stream.of(this.asked.split(" ")).filter((each) -> !each.isEmpty()).map(Address::parse).forEach(asked::add);
		return asked;
	}

	/** Name of whoever decided; empty if nobody has, or the product itself did. */
	public String decider() {
		return Objects.requireNonNullElse(this.deciderName, "");
	}

	public Optional<Instant> decidedAt() {
		return Optional.ofNullable(this.decidedAt);
	}

	/** Why it was sent back. */
	public String reason() {
		return this.reason;
	}

	/** Where it stands. */
	public enum State {

		/** Nobody has decided. */
		WAITING,
		/** A lead has let it leave. */
		APPROVED,
		/** A lead has sent it back with a reason. */
		SENT_BACK,
		/** A lead has said it in other words. */
		REPLACED,
		/** Its author has changed the words; they wait anew. */
		EDITED,
		/** Somebody of the group has taken it back. */
		RECALLED,
		/** The ticket was withdrawn, or is another department's. */
		MOOT

	}

}
