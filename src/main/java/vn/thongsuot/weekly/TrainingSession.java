package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** An online conference of a department for officers of communes. */
@Entity
@Table(name = "training_session")
class TrainingSession {

	/** Longest title, in characters. */
	static final int LONGEST_TITLE = 300;

	/** Longest address of a conference, in characters. */
	static final int LONGEST_LINK = 800;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String department;

	private String desk;

	@Enumerated(EnumType.STRING)
	private State state = State.DRAFT;

	@Column(name = "held_before")
	private boolean heldBefore;

	private String title = "";

	private String categories = "";

	private String communes = "";

	private String link = "";

	@Column(name = "begins_at")
	private @Nullable Instant beginsAt;

	@Column(name = "counts_at")
	private @Nullable Instant countsAt;

	@Column(name = "announced_at")
	private @Nullable Instant announcedAt;

	@Column(name = "next_at")
	private Instant nextAt = WeeklyReport.NEVER;

	@Enumerated(EnumType.STRING)
	private Step step = Step.DONE;

	private @Nullable Long participants;

	private @Nullable Long points;

	@Column(name = "made_by")
	private String madeBy;

	@Column(name = "confirmed_by")
	private @Nullable String confirmedBy;

	@Column(name = "confirmed_at")
	private @Nullable Instant confirmedAt;

	@SuppressWarnings("NullAway.Init")
	protected TrainingSession() {
	}

	/** A session of which nothing is known yet. */
	TrainingSession(String department, Address desk, boolean heldBefore, String madeBy) {
		this.department = department;
		this.desk = desk.toString();
		this.heldBefore = heldBefore;
		this.madeBy = madeBy;
	}

	void title(String title) {
		demand(State.DRAFT);
		this.title = title;
	}

	void beginsAt(Instant begin) {
		demand(State.DRAFT);
		this.beginsAt = begin;
	}

	void link(String link) {
		demand(State.DRAFT);
		this.link = link;
	}

	void categories(List<String> codes) {
		demand(State.DRAFT);
		this.categories = String.join(" ", codes);
	}

	/** For officers of these communes; for all if there are none. */
	void communes(List<String> codes) {
		demand(State.DRAFT);
		this.communes = String.join(" ", codes);
	}

	void announce(Instant now) {
		demand(State.DRAFT);
		this.state = State.ANNOUNCED;
		this.announcedAt = now;
	}

	/** What is done next, and when. */
	void next(Step step, Instant at) {
		this.step = step;
		this.nextAt = at;
	}

	void drop() {
		if (this.state == State.HELD) {
			throw new IllegalStateException("Training session " + this.id + " was held");
		}
		this.state = State.DROPPED;
		next(Step.DONE, WeeklyReport.NEVER);
	}

	/**
	 * It was held, and so many took part.
	 * @param countsAt in whose period it counts
	 */
	void held(long participants, long points, String by, Instant now, Instant countsAt) {
		if (this.state != State.ANNOUNCED && !(this.state == State.DRAFT && this.heldBefore)) {
			throw new IllegalStateException("Training session " + this.id + " is " + this.state);
		}
		this.state = State.HELD;
		this.participants = participants;
		this.points = points;
		this.confirmedBy = by;
		this.confirmedAt = now;
		this.countsAt = countsAt;
		next(Step.DONE, WeeklyReport.NEVER);
	}

	private void demand(State state) {
		if (this.state != state) {
			throw new IllegalStateException("Training session " + this.id + " is " + this.state);
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	/** Code of whoever holds it. */
	String department() {
		return this.department;
	}

	/** The group in which it was made. */
	Address desk() {
		return Address.parse(this.desk);
	}

	State state() {
		return this.state;
	}

	boolean isHeldBefore() {
		return this.heldBefore;
	}

	String title() {
		return this.title;
	}

	/** Codes of what it is about. */
	List<String> categories() {
		return codes(this.categories);
	}

	/** Codes of those it is for; empty for all. */
	List<String> communes() {
		return codes(this.communes);
	}

	private static List<String> codes(String codes) {
		return Stream.of(codes.split(" ")).filter((code) -> !code.isEmpty()).toList();
	}

	String link() {
		return this.link;
	}

	/** Nothing as long as nobody has said when. */
	Optional<Instant> beginsAt() {
		return Optional.ofNullable(this.beginsAt);
	}

	Optional<Instant> announcedAt() {
		return Optional.ofNullable(this.announcedAt);
	}

	Instant nextAt() {
		return this.nextAt;
	}

	Step step() {
		return this.step;
	}

	long participants() {
		return (this.participants != null) ? this.participants : 0;
	}

	long points() {
		return (this.points != null) ? this.points : 0;
	}

	/** Who said how many took part. */
	String confirmedBy() {
		return (this.confirmedBy != null) ? this.confirmedBy : "";
	}

	SessionLine line() {
		return new SessionLine(this.department, this.title, Objects.requireNonNull(this.beginsAt), participants(),
				points());
	}

	/** Where it stands. */
	enum State {

		DRAFT, ANNOUNCED, HELD, DROPPED

	}

	/** What is done next. */
	enum Step {

		DAY_BEFORE, SHORTLY_BEFORE, AFTERWARDS, DONE

	}

}
