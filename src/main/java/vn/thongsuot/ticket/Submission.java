package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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
 * What an officer has decided to send; becomes a ticket as soon as nothing stands in its
 * way.
 */
@Entity
public class Submission {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String sender;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String category;

	private String question;

	@Column(name = "only_mine")
	private boolean onlyMine;

	@Enumerated(EnumType.STRING)
	private State state;

	@Column(name = "made_at")
	private Instant madeAt;

	@Column(name = "ticket_id")
	private @Nullable Long ticketId;

	@SuppressWarnings("NullAway.Init")
	protected Submission() {
	}

	Submission(Address sender, Kind kind, String category, String question, boolean onlyMine, Instant madeAt) {
		if (question.isBlank()) {
			throw new IllegalArgumentException("A submission asks something");
		}
		this.sender = sender.toString();
		this.kind = kind;
		this.category = category;
		this.question = question;
		this.onlyMine = onlyMine;
		this.madeAt = madeAt;
		this.state = State.AWAITING_ADMISSION;
	}

	void awaitLead() {
		this.state = State.AWAITING_LEAD;
	}

	/** Somebody else's ticket will answer it. */
	void join(TicketNumber ticket) {
		this.ticketId = ticket.value();
		this.state = State.JOINED;
	}

	void handedTo(Address successor) {
		this.sender = successor.toString();
	}

	/** Turns a petition into a question, when nobody can confirm it. */
	void becomeQuestion() {
		this.kind = Kind.QUESTION;
	}

	void filedAs(Ticket ticket) {
		this.ticketId = ticket.number().value();
		this.state = State.FILED;
	}

	void drop() {
		this.state = State.DROPPED;
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	public Address sender() {
		return Address.parse(this.sender);
	}

	public Kind kind() {
		return this.kind;
	}

	public String category() {
		return this.category;
	}

	public String question() {
		return this.question;
	}

	boolean isOnlyMine() {
		return this.onlyMine;
	}

	public State state() {
		return this.state;
	}

	public Instant madeAt() {
		return this.madeAt;
	}

	/** The ticket that it became or has joined. */
	public Optional<TicketNumber> ticket() {
		return Optional.ofNullable(this.ticketId).map(TicketNumber::new);
	}

	/** What a submission waits for, or how it ended. */
	public enum State {

		AWAITING_ADMISSION, AWAITING_LEAD, JOINED, FILED, DROPPED

	}

}
