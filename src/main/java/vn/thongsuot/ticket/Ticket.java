package vn.thongsuot.ticket;

import java.time.Duration;
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

import vn.thongsuot.calendar.WorkingTime;

/** What an officer filed, until it is closed. */
@Entity
public class Ticket {

	private static final int MOST_HOPS = 2;

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

	@Column(name = "paused_at")
	private @Nullable Instant pausedAt;

	@Column(name = "committed_day")
	private @Nullable LocalDate committedDay;

	private int hops;

	private boolean phoned;

	@Enumerated(EnumType.STRING)
	@Column(name = "referred_to")
	private @Nullable Authority referredTo;

	@Column(name = "update_due_at")
	private @Nullable Instant updateDueAt;

	@Column(name = "letter_asked_at")
	private @Nullable Instant letterAskedAt;

	private @Nullable OfficialLetter letter;

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

	/** Its officer has only a telephone, and is told by it. */
	void phoned() {
		this.phoned = true;
	}

	/**
	 * Lets something happen. The deadline moves by the working time for which its clock
	 * stood still.
	 * @throws RefusedTransitionException if the state does not allow it
	 */
	void undergo(TicketAction action, Instant now, WorkingTime workingTime) {
		this.state = Transitions.after(this.state, action)
			.orElseThrow(() -> new RefusedTransitionException(number(), this.state, action));
		this.closedAt = (this.state.isOpen() || this.state == TicketState.ANSWERED) ? null : now;
		if (this.state.isPaused()) {
			this.pausedAt = (this.pausedAt != null) ? this.pausedAt : now;
		}
		else if (this.pausedAt != null) {
			Duration pause = workingTime.between(this.pausedAt, now);
			this.dueAt = workingTime.plusWorking(this.dueAt, pause);
			this.updateDueAt = (this.updateDueAt != null) ? workingTime.plusWorking(this.updateDueAt, pause) : null;
			this.pausedAt = null;
		}
	}

	/** The working time until its deadline; none if that is past. */
	Duration timeLeft(Instant now, WorkingTime workingTime) {
		return workingTime.between((this.pausedAt != null) ? this.pausedAt : now, this.dueAt);
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

	/** The officer asks on; what was promised before is settled. */
	void reopened() {
		unanswered();
		this.committedDay = null;
		this.updateDueAt = null;
	}

	void dueAt(Instant due) {
		this.dueAt = due;
	}

	void routedTo(String department, String category) {
		this.department = department;
		this.category = category;
		this.committedDay = null;
		this.updateDueAt = null;
	}

	/** Its department is part of that one now. */
	void joins(String department) {
		this.department = department;
	}

	/** A department has sent it on. */
	void hopped() {
		this.hops++;
	}

	/**
	 * The deadline follows the first day that was promised, no later one.
	 * @param updateDue when the officer is owed a further word
	 */
	void committedTo(LocalDate day, Instant due, Instant updateDue) {
		if (this.committedDay == null) {
			this.dueAt = due;
		}
		this.committedDay = day;
		this.updateDueAt = updateDue;
	}

	void letterAskedAt(Instant now) {
		this.letterAskedAt = now;
	}

	/** An official letter has gone out. */
	void answeredBy(OfficialLetter letter) {
		this.letter = letter;
	}

	void referredTo(Authority authority) {
		this.referredTo = authority;
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

	/** Whether whoever asked is told by telephone; there is no officer then. */
	public boolean isPhoned() {
		return this.phoned;
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

	/** The day by which the department has last promised an answer. */
	public Optional<LocalDate> committedDay() {
		return Optional.ofNullable(this.committedDay);
	}

	/**
	 * When the officer, after a promise, is owed a word; nothing if none was promised.
	 */
	public Optional<Instant> updateDueAt() {
		return Optional.ofNullable(this.updateDueAt);
	}

	/** When the officer asked for an official letter. */
	public Optional<Instant> letterAskedAt() {
		return Optional.ofNullable(this.letterAskedAt);
	}

	/** The official letter that has gone out. */
	public Optional<OfficialLetter> letter() {
		return Optional.ofNullable(this.letter);
	}

	/** Whether an official letter was asked for and has not gone out. */
	public boolean owesLetter() {
		return this.letterAskedAt != null && this.letter == null && this.state != TicketState.WITHDRAWN;
	}

	/**
	 * Whether a department may still send it on; after two hops the standing unit has
	 * decided who leads.
	 */
	public boolean mayBeSentOn() {
		return this.hops < MOST_HOPS;
	}

	/** How often a department has sent it on, to another or back to the standing unit. */
	public int hops() {
		return this.hops;
	}

	/** Who was asked to decide; nothing if the department may itself. */
	public Optional<Authority> referredTo() {
		return Optional.ofNullable(this.referredTo);
	}

	/** When it was first answered since it was last opened. */
	public Optional<Instant> answeredAt() {
		return Optional.ofNullable(this.answeredAt);
	}

	public Optional<Instant> closedAt() {
		return Optional.ofNullable(this.closedAt);
	}

}
