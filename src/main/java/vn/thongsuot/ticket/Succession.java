package vn.thongsuot.ticket;

import java.util.Arrays;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.OfficerHandedOver;
import vn.thongsuot.directory.OfficerLeft;

/**
 * Hands the open tickets of an officer to the successor, and erases who has left from the
 * record of the tickets that stay.
 */
@Component
class Succession {

	private static final List<TicketState> OPEN = Arrays.stream(TicketState.values())
		.filter((state) -> state.isOpen() || state == TicketState.ANSWERED)
		.toList();

	private final Tickets tickets;

	private final TicketLife life;

	private final TicketEvents events;

	private final Submissions submissions;

	Succession(Tickets tickets, TicketLife life, TicketEvents events, Submissions submissions) {
		this.tickets = tickets;
		this.life = life;
		this.events = events;
		this.submissions = submissions;
	}

	@EventListener
	@Transactional
	void handOver(OfficerHandedOver handedOver) {
		this.tickets.findByOfficerIdAndStateIn(handedOver.from(), OPEN)
			.forEach((ticket) -> this.life.handOver(ticket.number(), TicketActor.SYSTEM, handedOver.to()));
	}

	/**
	 * What was never filed goes; of the rest only the words stay. Replies keep who wrote
	 * them: staff answer in the name of a department, which has to know who did.
	 */
	@EventListener
	@Transactional
	void forget(OfficerLeft left) {
		String person = left.address().toString();
		this.submissions.dropWaiting(person);
		this.submissions.forget(person, "left:" + left.officer());
		this.events.forget(person);
	}

}
