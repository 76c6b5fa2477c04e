package vn.thongsuot.reminder;

import java.time.Instant;
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

/**
 * When the next word about a ticket is due, and where it leads. A step is on its way when
 * its message has been posted, and taken when the platform has accepted it.
 */
@Entity
@Table(name = "reminder_plan")
class ReminderPlan {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "ticket_id")
	private long ticketId;

	@Enumerated(EnumType.STRING)
	private Matter.Kind matter;

	private String department;

	private String category;

	@Column(name = "due_at")
	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private Rung step;

	@Column(name = "next_at")
	private Instant nextAt;

	private boolean held;

	private boolean diverted;

	@Enumerated(EnumType.STRING)
	@Column(name = "posted_step")
	private @Nullable Rung postedStep;

	@Column(name = "posted_key")
	private @Nullable String postedKey;

	@SuppressWarnings("NullAway.Init")
	protected ReminderPlan() {
	}

	ReminderPlan(long ticketId, Matter.Kind matter, String department, String category, Instant dueAt,
			Planned planned) {
		this.ticketId = ticketId;
		this.matter = matter;
		this.department = department;
		this.category = category;
		this.dueAt = dueAt;
		this.step = planned.step();
		this.nextAt = planned.at();
	}

	void leadTo(String department, String category) {
		this.department = department;
		this.category = category;
	}

	/** It begins anew with another deadline. */
	void dueAt(Instant due, Planned planned) {
		this.dueAt = due;
		this.diverted = false;
		accepted();
		moveTo(planned);
	}

	void moveTo(Planned planned) {
		this.step = planned.step();
		this.nextAt = planned.at();
	}

	/** Its step is on its way in that message; this is the next one. */
	void posted(String key, Planned next) {
		this.postedStep = this.step;
		this.postedKey = key;
		moveTo(next);
	}

	/** The platform has accepted what was on its way, or may have. */
	void accepted() {
		this.postedStep = null;
		this.postedKey = null;
	}

	/** What was on its way was taken back: the step is still to be taken. */
	void takenBack(Instant now) {
		if (this.postedStep != null) {
			moveTo(new Planned(this.postedStep, now));
			accepted();
		}
	}

	/** Others were told in place of the department. */
	void toldInstead(Planned next) {
		this.diverted = false;
		accepted();
		moveTo(next);
	}

	void held(boolean held) {
		this.held = held;
	}

	/** Sends what did not arrive to others, as soon as people work. */
	void divert(Instant now) {
		this.diverted = true;
		accepted();
		this.nextAt = now;
	}

	long ticketId() {
		return this.ticketId;
	}

	Matter.Kind matter() {
		return this.matter;
	}

	String department() {
		return this.department;
	}

	String category() {
		return this.category;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	Rung step() {
		return this.step;
	}

	Instant nextAt() {
		return this.nextAt;
	}

	/** The key of the message that is on its way. */
	Optional<String> postedKey() {
		return Optional.ofNullable(this.postedKey);
	}

	boolean isDiverted() {
		return this.diverted;
	}

}
