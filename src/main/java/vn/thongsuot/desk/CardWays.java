package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/**
 * The way from a list to a ticket: a link to its card where the platform has such links
 * and the card hangs in this group, else a button.
 */
@Component
class CardWays {

	private static final int IN_A_ROW = 5;

	private final Cards cards;

	private final Outbox outbox;

	private final Platforms platforms;

	private final Phrases phrases;

	CardWays(Cards cards, Outbox outbox, Platforms platforms, Phrases phrases) {
		this.cards = cards;
		this.outbox = outbox;
		this.platforms = platforms;
		this.phrases = phrases;
	}

	/** A ticket's number, which leads to its card if it can. */
	RichText number(Ticket ticket, Desk desk) {
		return link(ticket, desk)
			.map((link) -> this.phrases.say("desk.work.number-link", "number", ticket.number(), "link", link))
			.orElseGet(() -> this.phrases.say("desk.work.number", "number", ticket.number()));
	}

	/** Buttons for those to which no link leads. */
	List<List<Button>> buttons(List<Ticket> tickets, Desk desk) {
		List<List<Button>> rows = new ArrayList<>();
		List<Ticket> without = tickets.stream().filter((ticket) -> link(ticket, desk).isEmpty()).toList();
		for (int i = 0; i < without.size(); i++) {
			if (i % IN_A_ROW == 0) {
				rows.add(new ArrayList<>());
			}
			Ticket ticket = without.get(i);
			rows.getLast()
				.add(Button.of(this.phrases.label("desk.button.open-ticket", "number", ticket.number()),
						TicketOpening.OPEN, ticket.number().value()));
		}
		return rows;
	}

	Keyboard keyboard(List<Ticket> tickets, Desk desk) {
		List<List<Button>> rows = buttons(tickets, desk);
		return rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows);
	}

	/** Whether a link leads from this group to the ticket's card. */
	boolean hasLink(Ticket ticket, Desk desk) {
		return link(ticket, desk).isPresent();
	}

	private Optional<String> link(Ticket ticket, Desk desk) {
		return this.cards.latestOf(ticket.number().value())
			.filter((card) -> card.isAt(desk))
			.flatMap((card) -> this.outbox.place(card.key()))
			.flatMap((place) -> this.platforms.of(place.chat()).flatMap((channel) -> channel.way(place)));
	}

}
