package vn.thongsuot.conversation;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.OfficerLeft;
import vn.thongsuot.messaging.Traces;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.TicketWords;

/**
 * Erases the messages of an officer who has left, and those that named the officer in
 * groups; the tickets stay.
 */
@Component
class Departure {

	private static final Limit TICKETS = Limit.of(1000);

	private final Traces traces;

	private final Tickets tickets;

	Departure(Traces traces, Tickets tickets) {
		this.traces = traces;
		this.tickets = tickets;
	}

	@EventListener
	void erase(OfficerLeft left) {
		this.traces.erase(left.address());
		this.tickets.findByOfficerIdOrderByIdDesc(left.officer(), TICKETS)
			.forEach((ticket) -> this.traces.erase(TicketWords.subject(ticket.number())));
	}

}
