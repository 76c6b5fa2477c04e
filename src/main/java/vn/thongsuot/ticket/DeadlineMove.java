package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A deadline that moved because the calendar changed. */
@Entity
@Table(name = "deadline_move")
public class DeadlineMove {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "ticket_id")
	private long ticketId;

	@Column(name = "before_at")
	private Instant before;

	@Column(name = "after_at")
	private Instant after;

	private boolean told;

	@SuppressWarnings("NullAway.Init")
	protected DeadlineMove() {
	}

	DeadlineMove(TicketNumber ticket, Instant before, Instant after) {
		this.ticketId = ticket.value();
		this.before = before;
		this.after = after;
	}

	void told() {
		this.told = true;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	public TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	public Instant before() {
		return this.before;
	}

	public Instant after() {
		return this.after;
	}

}
