package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * What waits to be told by telephone: a department sees what has not reached the commune
 * yet, the standing unit whom it is to call.
 */
@Component
@Order(4)
class CallsOwed implements WorkSection {

	private static final Limit LISTED = Limit.of(20);

	private final Cards cards;

	private final Tickets tickets;

	private final Phrases phrases;

	private final TicketWords words;

	CallsOwed(Cards cards, Tickets tickets, Phrases phrases, TicketWords words) {
		this.cards = cards;
		this.tickets = tickets;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public RichText at(Desk desk) {
		boolean calls = desk.isStandingUnits();
		List<Ticket> owed = calls ? this.tickets.toPhone(LISTED) : this.cards.callsOwedAt(desk.id(), LISTED);
		if (owed.isEmpty()) {
			return RichText.EMPTY;
		}
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say(calls ? "desk.phone.owed.to-call" : "desk.phone.owed.waits", "count", owed.size()));
		owed.forEach((ticket) -> lines
			.add(this.phrases.say("desk.phone.owed.line", "headline", this.words.headline(ticket), "commune",
					this.words.commune(ticket.commune()), "department", this.words.department(ticket.department()))));
		return Texts.lines(lines);
	}

}
