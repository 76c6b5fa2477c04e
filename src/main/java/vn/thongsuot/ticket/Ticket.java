package vn.thongsuot.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.calendar.Allowance;
import vn.thongsuot.calendar.Pause;
import vn.thongsuot.calendar.Term;
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

	@Column(name = "counted_from")
	private @Nullable Instant countedFrom;

	private @Nullable String allowance;

	@ElementCollection
	@CollectionTable(name = "ticket_pause", joinColumns = @JoinColumn(name = "ticket_id"))
	@OrderColumn(name = "place")
	private List<TicketPause> pauses = new ArrayList<>();

	@Column(name = "urgent_reason")
	private @Nullable String urgentReason;

	@Column(name = "put_off_day")
	private @Nullable LocalDate putOffDay;

	@Column(name = "first_answered_at")
	private @Nullable Instant firstAnsweredAt;

	@Column(name = "first_answer_due_at")
	private @Nullable Instant firstAnswerDueAt;

	@Column(name = "committed_until")
	private @Nullable Instant committedUntil;

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
		this.urgentReason = submission.urgentReason().orElse(null);
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
			resume(new Pause(this.pausedAt, now), workingTime);
		}
	}

	private void resume(Pause pause, WorkingTime workingTime) {
		Duration length = workingTime.between(pause.from(), pause.to());
		this.pauses.add(new TicketPause(pause.from(), pause.to()));
		this.dueAt = workingTime.plusWorking(this.dueAt, length);
		this.updateDueAt = (this.updateDueAt != null) ? workingTime.plusWorking(this.updateDueAt, length) : null;
		this.pausedAt = null;
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
		if (this.firstAnsweredAt == null) {
			this.firstAnsweredAt = now;
			this.firstAnswerDueAt = this.dueAt;
		}
	}

	/** The officer asks on; what was promised before is settled. */
	void reopened() {
		this.answeredAt = null;
		this.committedDay = null;
		this.updateDueAt = null;
	}

	/** What was taken for an answer was none. */
	void unanswered() {
		if (this.answeredAt != null && this.answeredAt.equals(this.firstAnsweredAt)) {
			this.firstAnsweredAt = null;
			this.firstAnswerDueAt = null;
		}
		this.answeredAt = null;
	}

	/** The clock starts anew. */
	void countFrom(Instant from, Allowance allowed, WorkingTime workingTime) {
		this.countedFrom = from;
		this.allowance = allowed.toString();
		this.pauses.clear();
		this.dueAt = allowed.end(from, workingTime);
	}

	/** No longer urgent; a day that somebody has set stays. */
	void lowered(Allowance urgent, Allowance usual, WorkingTime workingTime) {
		this.urgentReason = null;
		if (urgent.toString().equals(this.allowance)) {
			this.allowance = usual.toString();
			reckonedBy(workingTime);
		}
	}

	/** The deadline by the calendar of now; as it was if its making is not known. */
	void reckonedBy(WorkingTime workingTime) {
		term().ifPresent((term) -> this.dueAt = term.due(workingTime));
	}

	/** The department has put it off until the end of a day's work. */
	void putOffUntil(LocalDate day, Instant now, WorkingTime workingTime) {
		this.putOffDay = day;
		countFrom(now, new Allowance.Until(day), workingTime);
	}

	void routedTo(String department, String category) {
		this.department = department;
		this.category = category;
		this.committedDay = null;
		this.committedUntil = null;
		this.updateDueAt = null;
		this.putOffDay = null;
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
	void committedTo(LocalDate day, Instant now, WorkingTime workingTime, Instant updateDue) {
		if (this.committedDay == null) {
			countFrom(now, new Allowance.Until(day), workingTime);
			this.committedUntil = this.dueAt;
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

	/** What its deadline is made of; nothing if that is not known. */
	public Optional<Term> term() {
		return (this.countedFrom == null || this.allowance == null) ? Optional.empty()
				: Optional.of(new Term(this.countedFrom, Allowance.valueOf(this.allowance),
						this.pauses.stream().map(TicketPause::pause).toList()));
	}

	/**
	 * The working time that the department has from the begin of its clock; zero if that
	 * is not known.
	 */
	public Duration timeAllowed(WorkingTime workingTime) {
		return (this.countedFrom == null || this.allowance == null) ? Duration.ZERO
				: Term.of(this.countedFrom, Allowance.valueOf(this.allowance)).length(workingTime);
	}

	/** Why it is urgent; nothing if it is not. */
	public Optional<String> urgentReason() {
		return Optional.ofNullable(this.urgentReason);
	}

	public boolean isUrgent() {
		return this.urgentReason != null;
	}

	/** The day until which the department has put it off; it may do so once. */
	public Optional<LocalDate> putOffDay() {
		return Optional.ofNullable(this.putOffDay);
	}

	/** When it was answered for the first time. */
	public Optional<Instant> firstAnsweredAt() {
		return Optional.ofNullable(this.firstAnsweredAt);
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
