package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;

/** Finds the open ticket to whose message of ours somebody of its group replies. */
@Component
class RepliedTicket {

	private final Outbox outbox;

	private final Tickets tickets;

	private final Access access;

	RepliedTicket(Outbox outbox, Tickets tickets, Access access) {
		this.outbox = outbox;
		this.tickets = tickets;
		this.access = access;
	}

	Optional<Ticket> of(Incoming incoming) {
		return Optional.ofNullable(incoming.replyTo())
			.flatMap(this.outbox::find)
			.map(Posted::about)
			.filter((about) -> about.kind().equals("ticket"))
			.map(Subject::ids)
			.filter((ids) -> ids.size() == 1)
			.flatMap((ids) -> this.tickets.findById(Long.parseLong(ids.getFirst())))
			.filter((ticket) -> ticket.state().isOpen())
			.filter((ticket) -> this.access.toTicket(incoming, ticket) instanceof Access.Verdict.Granted);
	}

}
