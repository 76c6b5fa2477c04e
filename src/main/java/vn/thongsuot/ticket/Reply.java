package vn.thongsuot.ticket;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.thongsuot.messaging.MessageRef;

/**
 * What a department wrote under one of our messages about a ticket: an answer on its way,
 * or a word among colleagues.
 */
@Entity
public class Reply {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "ticket_id")
	private long ticketId;

	private String department;

	private String desk;

	private String source;

	@Enumerated(EnumType.STRING)
	@Column(name = "author_role")
	private TicketActor.Role authorRole;

	@Column(name = "author_address")
	private @Nullable String authorAddress;

	@Column(name = "author_name")
	private String authorName;

	private String answer;

	@Enumerated(EnumType.STRING)
	private State state;

	@Column(name = "written_at")
	private Instant writtenAt;

	@Column(name = "release_at")
	private Instant releaseAt;

	@Column(name = "delivered_at")
	private @Nullable Instant deliveredAt;

	private @Nullable String failure;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	@Column(name = "promised_day")
	private @Nullable LocalDate promisedDay;

	private boolean cleared;

	@Enumerated(EnumType.STRING)
	@Column(name = "approver_role")
	private TicketActor.@Nullable Role approverRole;

	@Column(name = "approver_address")
	private @Nullable String approverAddress;

	@Column(name = "approver_name")
	private @Nullable String approverName;

	private @Nullable OfficialLetter letter;

	@SuppressWarnings("NullAway.Init")
	protected Reply() {
	}

	Reply(TicketNumber ticket, StaffWord word, State state, Instant writtenAt, Instant releaseAt) {
		this.ticketId = ticket.value();
		this.department = word.department();
		this.desk = word.source().chat().toString();
		this.source = word.source().id();
		this.authorRole = word.author().role();
		this.authorAddress = word.author().address();
		this.authorName = word.author().name();
		this.answer = word.text();
		this.purpose = word.purpose();
		this.promisedDay = word.promised();
		this.cleared = word.cleared();
		this.state = state;
		this.writtenAt = writtenAt;
		this.releaseAt = releaseAt;
	}

	/**
	 * Whether it may still become internal, or be reworded, without anybody outside
	 * having seen it.
	 */
	public boolean isUnsent() {
		return this.state == State.ASKED || this.state == State.HELD;
	}

	/** Whether a lead is to say whether it may leave. */
	public boolean isPending() {
		return this.state == State.PENDING_APPROVAL;
	}

	/** Whether new words of its author's are for a lead to read. */
	public boolean isWithLead() {
		return isPending() || this.state == State.SENT_BACK;
	}

	/** A lead lets it leave as it reads now. */
	void approvedBy(TicketActor lead) {
		this.approverRole = lead.role();
		this.approverAddress = (lead.person() != null) ? lead.person().toString() : null;
		this.approverName = lead.name();
		this.cleared = true;
	}

	/** Whether it needs nobody's approval any more. */
	boolean isCleared() {
		return this.cleared;
	}

	/** It does not leave after all. */
	void recalled(String why) {
		this.state = State.RECALLED;
		this.failure = why;
	}

	void become(State next) {
		this.state = next;
	}

	/** It goes out as an answer, whatever it was meant to be. */
	void becomeAnswer() {
		this.purpose = Purpose.ANSWER;
		this.promisedDay = null;
	}

	/** It goes out as a question to the officer. */
	void becomeQuestion() {
		this.purpose = Purpose.QUESTION;
		this.promisedDay = null;
	}

	/** It is the answer of a level above. */
	void fromAbove(OfficialLetter letter) {
		becomeAnswer();
		this.letter = letter;
	}

	void askAgainAt(Instant instant) {
		this.releaseAt = instant;
	}

	/** New words, which nobody has approved yet. */
	void reworded(String text) {
		this.answer = text;
		this.cleared = false;
	}

	void delivered(Instant at) {
		this.state = State.DELIVERED;
		this.deliveredAt = at;
		this.failure = null;
	}

	void undelivered(String reason) {
		this.state = State.UNDELIVERED;
		this.failure = (reason.length() > 500) ? reason.substring(0, 500) : reason;
	}

	void moveDesk(Address to) {
		this.desk = to.toString();
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	public TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	/** Code of the department in whose name it is given. */
	public String department() {
		return this.department;
	}

	/** The message in the group; left behind if the group has moved since. */
	public MessageRef source() {
		return new MessageRef(Address.parse(this.desk), this.source);
	}

	public TicketActor author() {
		return new TicketActor(this.authorRole, (this.authorAddress != null) ? Address.parse(this.authorAddress) : null,
				this.authorName);
	}

	/** The text; empty if there are only files. */
	public String answer() {
		return this.answer;
	}

	public State state() {
		return this.state;
	}

	public Purpose purpose() {
		return this.purpose;
	}

	/** The day by which an interim reply promises the answer. */
	public Optional<LocalDate> promisedDay() {
		return Optional.ofNullable(this.promisedDay);
	}

	/** The letter in which a level above has answered; nothing if the department does. */
	public Optional<OfficialLetter> letter() {
		return Optional.ofNullable(this.letter);
	}

	/** Whether it is an answer that has reached the officer. */
	public boolean isDeliveredAnswer() {
		return this.purpose == Purpose.ANSWER && this.state == State.DELIVERED;
	}

	/** Whether the officer has it, or is about to. */
	boolean hasLeft() {
		return switch (this.state) {
			case RELEASED, DELIVERED, UNDELIVERED -> true;
			default -> false;
		};
	}

	/** Whether the officer has an answer by it, or is about to. */
	boolean answers() {
		return this.purpose == Purpose.ANSWER && hasLeft();
	}

	public Instant writtenAt() {
		return this.writtenAt;
	}

	/** When it leaves, or when the group is asked again. */
	public Instant releaseAt() {
		return this.releaseAt;
	}

	public Optional<Instant> deliveredAt() {
		return Optional.ofNullable(this.deliveredAt);
	}

	/** The lead who approved it; nothing if that was not needed. */
	public Optional<TicketActor> approver() {
		return (this.approverRole == null || this.approverName == null) ? Optional.empty()
				: Optional.of(new TicketActor(this.approverRole,
						(this.approverAddress != null) ? Address.parse(this.approverAddress) : null,
						this.approverName));
	}

	/** Why it could not be delivered, or was recalled. */
	public Optional<String> failure() {
		return Optional.ofNullable(this.failure);
	}

	/** What a reply is to the officer. */
	public enum Purpose {

		/** It settles the question. */
		ANSWER,
		/** The officer is to say more first; meanwhile the clock stands still. */
		QUESTION,
		/** It says by when the answer will come. */
		INTERIM

	}

	/** Where a reply stands. */
	public enum State {

		/** Somebody in the group is to say whether it is for the officer. */
		ASKED,
		/** Leaves in a moment unless somebody says that it is internal. */
		HELD,
		/** A lead is to say whether it may leave. */
		PENDING_APPROVAL,
		/** A lead has sent it back; its words may be changed. */
		SENT_BACK,
		/** Taken back before it was approved. */
		RECALLED,
		/** On its way to the officer. */
		RELEASED,
		/** On the officer's phone. */
		DELIVERED,
		/**
		 * Could not be delivered; kept for the officer's return where there can be one.
		 */
		UNDELIVERED,
		/** A word among colleagues. */
		INTERNAL,
		/** Went to the officer, but was no answer. */
		NO_ANSWER

	}

}
