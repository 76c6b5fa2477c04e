package vn.thongsuot.reminder;

import java.time.Instant;

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

/** When the next word about a ticket is due, and where it leads. */
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

	@SuppressWarnings("NullAway.Init")
	protected ReminderPlan() {
	}

	ReminderPlan(long ticketId, String department, String category, Instant dueAt, Planned planned) {
		this.ticketId = ticketId;
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

	void dueAt(Instant due, Planned planned) {
		this.dueAt = due;
		this.diverted = false;
		moveTo(planned);
	}

	void moveTo(Planned planned) {
		this.step = planned.step();
		this.nextAt = planned.at();
	}

	/** Notes that the word has been said. */
	void said(Planned next) {
		this.diverted = false;
		moveTo(next);
	}

	void held(boolean held) {
		this.held = held;
	}

	/** Sends the next word to the standing unit. */
	void divert() {
		this.diverted = true;
	}

	/** Sends what did not arrive to the standing unit, as soon as people work. */
	void divert(Instant now) {
		divert();
		this.nextAt = now;
	}

	long ticketId() {
		return this.ticketId;
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

	boolean isHeld() {
		return this.held;
	}

	boolean isDiverted() {
		return this.diverted;
	}

}
