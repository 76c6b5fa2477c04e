package vn.thongsuot.weekly;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What one department, or the province, has to report for one week. */
@Entity
@Table(name = "weekly_report")
class WeeklyReport {

	/** Stands in place of a department's code in the summary of them all. */
	static final String PROVINCE = "*";

	/** When there is nothing more to do. */
	static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String unit;

	private LocalDate week;

	@Enumerated(EnumType.STRING)
	private State state = State.DRAFT;

	@Enumerated(EnumType.STRING)
	private Stage stage = Stage.DRAFTING;

	private int reminded;

	@Column(name = "next_at")
	private Instant nextAt;

	@Enumerated(EnumType.STRING)
	private Owed owed = Owed.NOTHING;

	private int demands;

	private @Nullable String letter;

	@Column(name = "decided_by")
	private @Nullable String decidedBy;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	private @Nullable String sheet;

	@SuppressWarnings("NullAway.Init")
	protected WeeklyReport() {
	}

	/** A report whose draft is due at that time. */
	WeeklyReport(String unit, LocalDate week, Instant draftAt) {
		this.unit = unit;
		this.week = week;
		this.nextAt = draftAt;
	}

	/** The next word in the group is due at that time. */
	void go(Stage stage, int reminded, Instant nextAt) {
		this.stage = stage;
		this.reminded = reminded;
		this.nextAt = nextAt;
	}

	/** The groups are to see it, as it is now. */
	void owe(Owed owed) {
		this.demands++;
		this.owed = (owed.compareTo(this.owed) > 0) ? owed : this.owed;
	}

	/** The groups have seen it. */
	void paid() {
		this.owed = Owed.NOTHING;
	}

	/**
	 * Nothing in it changes any more; all that it says is to be kept and shown.
	 * @param by who confirmed it; empty if nobody did
	 */
	void decide(State state, String by, Instant now) {
		boolean allowed = switch (state) {
			case DRAFT -> false;
			case CONFIRMED, UNCONFIRMED -> this.state == State.DRAFT;
			case ON_BEHALF -> this.state == State.DRAFT || this.state == State.UNCONFIRMED;
		};
		if (!allowed) {
			throw new IllegalStateException("Report " + this.id + " is " + this.state);
		}
		this.state = state;
		this.decidedBy = by;
		this.decidedAt = now;
		this.sheet = null;
		owe(Owed.FILES);
	}

	/** Keeps all that it says. */
	void freeze(String sheet) {
		if (this.state == State.DRAFT || this.sheet != null) {
			throw new IllegalStateException("Report " + this.id + " is " + this.state);
		}
		this.sheet = sheet;
	}

	/** Somebody else enters its figures, from a letter. */
	void enterFrom(String letter) {
		this.letter = letter;
	}

	/** Grows with every change. */
	int version() {
		return this.version;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	/** Code of the department, or {@link #PROVINCE}. */
	String unit() {
		return this.unit;
	}

	boolean isSummary() {
		return this.unit.equals(PROVINCE);
	}

	/** The usual day of its deadline. */
	LocalDate week() {
		return this.week;
	}

	State state() {
		return this.state;
	}

	Stage stage() {
		return this.stage;
	}

	/** How many reminders are over. */
	int reminded() {
		return this.reminded;
	}

	/** What the groups are still to see of it. */
	Owed owed() {
		return this.owed;
	}

	Instant nextAt() {
		return this.nextAt;
	}

	/** Number and day of the letter in which its figures came. */
	Optional<String> letter() {
		return Optional.ofNullable(this.letter);
	}

	Optional<String> decidedBy() {
		return Optional.ofNullable(this.decidedBy).filter((name) -> !name.isEmpty());
	}

	Optional<Instant> decidedAt() {
		return Optional.ofNullable(this.decidedAt);
	}

	/** All that it says, once it was frozen. */
	Optional<String> sheet() {
		return Optional.ofNullable(this.sheet);
	}

	/** How binding it is. */
	enum State {

		/** It may still be changed. */
		DRAFT,
		/** A lead has confirmed it. */
		CONFIRMED,
		/** Nobody had by the deadline: the system's figures. */
		UNCONFIRMED,
		/** The coordinator entered it, from a letter. */
		ON_BEHALF

	}

	/** What is to be shown, the least first. */
	enum Owed {

		NOTHING, WORDS, FILES

	}

	/** What the group hears next. */
	enum Stage {

		DRAFTING, REMINDING, ENDING, DONE

	}

}
