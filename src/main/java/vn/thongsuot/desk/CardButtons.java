package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.wording.Phrases;

/** What can be pressed under a card. */
@Component
class CardButtons {

	private final Phrases phrases;

	private final RouteButtons routes;

	private final ErrandButtons errands;

	private final SuggestedAnswers suggested;

	CardButtons(Phrases phrases, RouteButtons routes, ErrandButtons errands, SuggestedAnswers suggested) {
		this.phrases = phrases;
		this.routes = routes;
		this.errands = errands;
		this.suggested = suggested;
	}

	Keyboard of(Card card, Ticket ticket, Desk desk) {
		if (!ticket.state().isOpen()) {
			return this.errands.afterwards(ticket);
		}
		List<List<Button>> rows = new ArrayList<>();
		rows.add(work(ticket));
		List<Button> errands = this.errands.onCard(ticket, desk);
		if (!errands.isEmpty()) {
			rows.add(errands);
		}
		rows.addAll(this.routes.onCard(ticket, desk));
		List<Button> offered = this.suggested.buttons(card, ticket);
		if (!offered.isEmpty()) {
			rows.add(offered);
		}
		return new Keyboard.Buttons(rows);
	}

	private List<Button> work(Ticket ticket) {
		List<Button> row = new ArrayList<>();
		if (ticket.claimant().isEmpty() && ticket.permits(TicketAction.CLAIM)) {
			row.add(button("claim", CardPresses.CLAIM, ticket).primary());
		}
		else if (ticket.claimant().isPresent() && ticket.permits(TicketAction.PUT_DOWN)) {
			row.add(button("put-down", CardPresses.PUT_DOWN, ticket));
		}
		row.add(ticket.permits(TicketAction.RELAY) ? button("above", AbovePresses.ANSWERED, ticket).primary()
				: button("reply", CardPresses.REPLY, ticket));
		return row;
	}

	private Button button(String label, String verb, Ticket ticket) {
		return Button.of(this.phrases.label("desk.button." + label), verb, ticket.number().value());
	}

}
