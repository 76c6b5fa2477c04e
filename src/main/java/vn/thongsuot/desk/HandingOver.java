package vn.thongsuot.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/**
 * Hands on at once all that somebody of a department has taken: to a colleague, or back
 * to the group when they may no longer act for it.
 */
@Component
class HandingOver {

	private final Tickets tickets;

	private final TicketLife life;

	private final Roles roles;

	private final Desks desks;

	private final Cards cards;

	private final Outbox outbox;

	private final RoleWords words;

	private final Phrases phrases;

	HandingOver(Tickets tickets, TicketLife life, Roles roles, Desks desks, Cards cards, Outbox outbox, RoleWords words,
			Phrases phrases) {
		this.tickets = tickets;
		this.life = life;
		this.roles = roles;
		this.desks = desks;
		this.cards = cards;
		this.outbox = outbox;
		this.words = words;
		this.phrases = phrases;
	}

	/** What somebody has taken of a desk's tickets, the most urgent first. */
	List<Ticket> takenBy(Address person, Desk desk) {
		return this.tickets.claimedBy(person.toString(), desk.department(), OpenStates.ALL);
	}

	/** Gives all that somebody has taken to a colleague; how many tickets it was. */
	int toColleague(Address from, TicketActor colleague, Desk desk) {
		List<Ticket> taken = takenBy(from, desk);
		taken.forEach((ticket) -> this.life.assign(ticket.number(), colleague));
		return taken.size();
	}

	/**
	 * After somebody has lost a role: what they may no longer answer is anybody's again.
	 */
	void putBack(Appointment ended) {
		this.desks.of(ended.department())
			.stream()
			.filter((desk) -> !this.roles.mayActFor(desk.department(), new Actor(ended.person(), desk.address())))
			.findFirst()
			.ifPresent((desk) -> putBack(ended, desk));
	}

	private void putBack(Appointment ended, Desk desk) {
		putBack(takenBy(ended.person(), desk), desk, "desk.hand-over.put-back", this.words.name(ended));
	}

	/**
	 * After somebody has left a group: nobody there can ask them for what they had taken.
	 */
	void putBack(Address group, Sender gone) {
		Address person = gone.person();
		if (person != null) {
			this.desks.at(group)
				.ifPresent((desk) -> putBack(
						takenBy(person, desk).stream().filter((ticket) -> hangsAt(desk, ticket)).toList(), desk,
						"desk.hand-over.left", gone.name()));
		}
	}

	private boolean hangsAt(Desk desk, Ticket ticket) {
		return this.cards.latestOf(ticket.number().value()).filter((card) -> card.isAt(desk)).isPresent();
	}

	/**
	 * In the order of their numbers, so that two who do this at once do not wait in turn.
	 */
	private void putBack(List<Ticket> taken, Desk desk, String why, String name) {
		List<TicketNumber> numbers = taken.stream()
			.map(Ticket::number)
			.sorted(Comparator.comparingLong(TicketNumber::value))
			.toList();
		numbers.forEach((number) -> this.life.release(number, TicketActor.SYSTEM));
		if (!numbers.isEmpty()) {
			String named = numbers.stream().map(TicketNumber::toString).collect(Collectors.joining(", "));
			this.outbox.post(Outgoing
				.to(desk.address(), this.phrases.say(why, "name", name, "numbers", named, "count", numbers.size()))
				.about(Told.subject(numbers), "put-back"));
		}
	}

}
