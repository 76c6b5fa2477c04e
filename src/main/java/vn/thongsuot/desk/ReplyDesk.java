package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;

/** Takes down what was written about one ticket. */
@Component
class ReplyDesk {

	private final Answering answering;

	private final ReplyParts parts;

	private final ReplyManner manner;

	ReplyDesk(Answering answering, ReplyParts parts, DeskSettings settings) {
		this.answering = answering;
		this.parts = parts;
		this.manner = new ReplyManner(settings.fewestLetters());
	}

	/**
	 * Takes down a reply: an answer on its way, or a word among colleagues.
	 * @param doubtful whether the group is asked first in any case
	 */
	void take(Ticket ticket, Desk desk, Written written, boolean doubtful) {
		boolean clear = this.manner.isClearlyForOfficer(written.text(), !written.things().isEmpty());
		keep(ticket, desk, written, clear && !doubtful);
	}

	/** Takes down a reply of which somebody has just said that it is for the officer. */
	void takeForOfficer(Ticket ticket, Desk desk, Written written) {
		keep(ticket, desk, written, true);
	}

	private void keep(Ticket ticket, Desk desk, Written written, boolean clearly) {
		Reply reply = isInternal(ticket, written) ? note(ticket, desk, written)
				: this.answering.take(ticket.number(), desk.department(), written.source(), written.author(),
						written.text(), written.things(), clearly && ticket.state() != TicketState.CLOSED);
		written.parts().forEach((part) -> this.parts.save(new ReplyPart(reply, part.message(), part.text())));
	}

	private Reply note(Ticket ticket, Desk desk, Written written) {
		return this.answering.note(ticket.number(), desk.department(), written.source(), written.author(),
				ReplyManner.withoutMark(written.text()), written.things());
	}

	private static boolean isInternal(Ticket ticket, Written written) {
		return ticket.state() == TicketState.WITHDRAWN || ReplyManner.isInternal(written.text());
	}

}
