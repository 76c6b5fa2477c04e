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

/** What an officer filed, until it is closed. */
@Entity
public class Ticket {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String category;

	private String department;

	private String commune;

	@Column(name = "officer_id")
	private long officerId;

	@Column(name = "only_mine")
	private boolean onlyMine;

	private String question;

	@Enumerated(EnumType.STRING)
	private TicketState state = TicketState.NEW;

	@Column(name = "claimed_by")
	private @Nullable String claimedBy;

	@Column(name = "claimed_address")
	private @Nullable String claimedAddress;

	@Column(name = "filed_at")
	private Instant filedAt;

	@Column(name = "first_due_at")
	private Instant firstDueAt;

	@Column(name = "due_at")
	private Instant dueAt;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	@Column(name = "submission_id")
	private long submissionId;

	@SuppressWarnings("NullAway.Init")
	protected Ticket() {
	}

	Ticket(Submission submission, long officerId, String commune, String department, Instant filedAt, Instant dueAt) {
		this.submissionId = submission.id();
		this.kind = submission.kind();
		this.category = submission.category();
		this.question = submission.question();
		this.onlyMine = submission.isOnlyMine();
		this.officerId = officerId;
		this.commune = commune;
		this.department = department;
		this.filedAt = filedAt;
		this.firstDueAt = dueAt;
		this.dueAt = dueAt;
	}

	/**
	 * Lets something happen.
	 * @throws RefusedTransitionException if the state does not allow it
	 */
	void undergo(TicketAction action, Instant now) {
		this.state = Transitions.after(this.state, action)
			.orElseThrow(() -> new RefusedTransitionException(number(), this.state, action));
		this.closedAt = (this.state.isOpen() || this.state == TicketState.ANSWERED) ? null : now;
	}

	/** Whether that may happen in its state. */
	public boolean permits(TicketAction action) {
		return Transitions.after(this.state, action).isPresent();
	}

	void claimedBy(TicketActor actor) {
		this.claimedBy = actor.name();
		this.claimedAddress = (actor.person() != null) ? actor.person().toString() : null;
	}

	void unclaimed() {
		this.claimedBy = null;
		this.claimedAddress = null;
	}

	void answeredAt(Instant now) {
		if (this.answeredAt == null) {
			this.answeredAt = now;
		}
	}

	void unanswered() {
		this.answeredAt = null;
	}

	void dueAt(Instant due) {
		this.dueAt = due;
	}

	void routedTo(String department, String category) {
		this.department = department;
		this.category = category;
	}

	void handedTo(long officer) {
		this.officerId = officer;
	}

	void onlyMine(boolean only) {
		this.onlyMine = only;
	}

	public TicketNumber number() {
		return new TicketNumber(Objects.requireNonNull(this.id));
	}

	public Kind kind() {
		return this.kind;
	}

	/** Code of its category. */
	public String category() {
		return this.category;
	}

	/** Code of the department that answers for it. */
	public String department() {
		return this.department;
	}

	/** Code of the commune that it came from. */
	public String commune() {
		return this.commune;
	}

	public long officerId() {
		return this.officerId;
	}

	/** Whether colleagues of the commune do not see it. */
	public boolean isOnlyMine() {
		return this.onlyMine;
	}

	/** What the officer asked, as typed. */
	public String question() {
		return this.question;
	}

	public TicketState state() {
		return this.state;
	}

	/** The name of whoever has taken it. */
	public Optional<String> claimant() {
		return Optional.ofNullable(this.claimedBy);
	}

	/** Whether it was taken by this person. */
	public boolean isClaimedBy(TicketActor actor) {
		return actor.person() != null && actor.person().toString().equals(this.claimedAddress);
	}

	public Instant filedAt() {
		return this.filedAt;
	}

	/** The deadline now in force. */
	public Instant dueAt() {
		return this.dueAt;
	}

	/** The deadline that was set when it was filed. */
	public Instant firstDueAt() {
		return this.firstDueAt;
	}

	/** When it was first answered since it was last opened. */
	public Optional<Instant> answeredAt() {
		return Optional.ofNullable(this.answeredAt);
	}

	public Optional<Instant> closedAt() {
		return Optional.ofNullable(this.closedAt);
	}

}
