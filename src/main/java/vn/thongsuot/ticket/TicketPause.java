package vn.thongsuot.ticket;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.thongsuot.calendar.Pause;

/** A time in which a ticket's clock stood still, as it is stored. */
@Embeddable
class TicketPause {

	@Column(name = "from_at")
	private Instant from;

	@Column(name = "to_at")
	private Instant to;

	@SuppressWarnings("NullAway.Init")
	protected TicketPause() {
	}

	TicketPause(Instant from, Instant to) {
		this.from = from;
		this.to = to;
	}

	Pause pause() {
		return new Pause(this.from, this.to);
	}

}
