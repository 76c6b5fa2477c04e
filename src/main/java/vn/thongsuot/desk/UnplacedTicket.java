package vn.thongsuot.desk;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.TicketNumber;

/** A ticket for which there is no group at all. */
@Entity
class UnplacedTicket {

	@Id
	private long ticketId;

	@Version
	private int version;

	private @Nullable LocalDate toldOn;

	protected UnplacedTicket() {
	}

	UnplacedTicket(TicketNumber ticket) {
		this.ticketId = ticket.value();
	}

	TicketNumber ticket() {
		return new TicketNumber(this.ticketId);
	}

	/** Notes that the administrators were told on that day. */
	void toldOn(LocalDate day) {
		this.toldOn = day;
	}

}
