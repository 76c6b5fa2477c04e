package vn.thongsuot.ticket;

import java.util.Arrays;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.OfficerHandedOver;

/** Hands the open tickets of an officer to the successor. */
@Component
class Succession {

	private static final List<TicketState> OPEN = Arrays.stream(TicketState.values())
		.filter((state) -> state.isOpen() || state == TicketState.ANSWERED)
		.toList();

	private final Tickets tickets;

	private final TicketLife life;

	Succession(Tickets tickets, TicketLife life) {
		this.tickets = tickets;
		this.life = life;
	}

	@EventListener
	@Transactional
	void handOver(OfficerHandedOver handedOver) {
		this.tickets.findByOfficerIdAndStateIn(handedOver.from(), OPEN)
			.forEach((ticket) -> this.life.handOver(ticket.number(), TicketActor.SYSTEM, handedOver.to()));
	}

}
