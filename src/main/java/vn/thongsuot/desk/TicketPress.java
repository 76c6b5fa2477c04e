package vn.thongsuot.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** Finds, locks and authorises what a button about one ticket is to act on. */
@Component
class TicketPress {

	private final Tickets tickets;

	private final Access access;

	private final GroupAuthors authors;

	private final Phrases phrases;

	TicketPress(Tickets tickets, Access access, GroupAuthors authors, Phrases phrases) {
		this.tickets = tickets;
		this.access = access;
		this.authors = authors;
		this.phrases = phrases;
	}

	/**
	 * Acts if the presser may, on the ticket that the first argument names.
	 * @return a note for the presser
	 * @throws StalePressException if the button names no ticket
	 */
	@Nullable String act(Incoming incoming, Content.Press press, Action action) {
		Ticket ticket = this.tickets.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such ticket"));
		return switch (this.access.toTicket(incoming, ticket)) {
			case Access.Verdict.Granted(Desk desk) ->
				action.act(ticket, desk, this.authors.of(incoming.sender(), desk));
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	/** What a button does. */
	@FunctionalInterface
	interface Action {

		@Nullable String act(Ticket ticket, Desk desk, TicketActor actor);

	}

}
