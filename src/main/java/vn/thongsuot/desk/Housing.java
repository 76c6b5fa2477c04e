package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Route;
import vn.thongsuot.directory.Routing;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;

/** Sees to it that each open ticket has its card in the group that can answer it. */
@Component
class Housing {

	private final Cards cards;

	private final Routing routing;

	private final CardPosting posting;

	private final Unplaced unplaced;

	Housing(Cards cards, Routing routing, CardPosting posting, Unplaced unplaced) {
		this.cards = cards;
		this.routing = routing;
		this.posting = posting;
		this.unplaced = unplaced;
	}

	/**
	 * Posts a new card where the ticket belongs now, or tells that it belongs nowhere.
	 */
	void open(Ticket ticket, Card.Occasion occasion, String detail, List<AttachedThing> news) {
		Route route = routing(ticket);
		route.desk().ifPresentOrElse((desk) -> {
			this.unplaced.remove(ticket);
			this.posting.post(ticket, route, desk, occasion, detail, news);
		}, () -> this.unplaced.add(ticket));
	}

	/**
	 * After a ticket was given to another department: a new card unless it stays here.
	 */
	void reroute(Ticket ticket, String reason) {
		Optional<Card> card = latest(ticket);
		Optional<Desk> desk = routing(ticket).desk();
		if (card.isPresent() && desk.filter(card.get()::isAt).isPresent()) {
			restate(card.get(), ticket);
		}
		else {
			open(ticket, Card.Occasion.ROUTED, reason, List.of());
		}
	}

	/** After groups have come or gone: moves the card if it is in the wrong one. */
	void settle(Ticket ticket) {
		Route route = routing(ticket);
		Optional<Card> card = latest(ticket);
		if (card.isPresent() && route.desk().filter(card.get()::isAt).isPresent()) {
			if (card.get().standInReason().orElse(null) != CardPosting.reason(route)) {
				restate(card.get(), ticket);
			}
		}
		else {
			open(ticket, card.isEmpty() ? Card.Occasion.FILED : Card.Occasion.MOVED, "", List.of());
		}
	}

	private void restate(Card card, Ticket ticket) {
		card.standsInFor(CardPosting.reason(routing(ticket)));
		this.posting.revise(ticket);
	}

	private Route routing(Ticket ticket) {
		String department = (ticket.state() == TicketState.RETURNED) ? Department.STANDING_UNIT : ticket.department();
		return this.routing.routeTo(department, ticket.category());
	}

	private Optional<Card> latest(Ticket ticket) {
		return this.cards.latestOf(ticket.number().value());
	}

}
