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
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
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

	private final Outbox outbox;

	private final RoleWords words;

	private final Phrases phrases;

	HandingOver(Tickets tickets, TicketLife life, Roles roles, Desks desks, Outbox outbox, RoleWords words,
			Phrases phrases) {
		this.tickets = tickets;
		this.life = life;
		this.roles = roles;
		this.desks = desks;
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
		List<Ticket> taken = takenBy(ended.person(), desk);
		taken.forEach((ticket) -> this.life.release(ticket.number(), TicketActor.SYSTEM));
		if (!taken.isEmpty()) {
			String numbers = taken.stream()
				.sorted(Comparator.comparing((Ticket ticket) -> ticket.number().value()))
				.map((ticket) -> ticket.number().toString())
				.collect(Collectors.joining(", "));
			this.outbox.post(Outgoing
				.to(desk.address(),
						this.phrases.say("desk.hand-over.put-back", "name", this.words.name(ended), "numbers", numbers,
								"count", taken.size()))
				.about(Told.subject(taken.stream().map(Ticket::number).toList()), "put-back"));
		}
	}

}
