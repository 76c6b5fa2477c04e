package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What departments have put before levels above, from the record. */
@Component
@Transactional(readOnly = true)
public class Referrals {

	private final TicketEvents events;

	private final Tickets tickets;

	Referrals(TicketEvents events, Tickets tickets) {
		this.events = events;
		this.tickets = tickets;
	}

	/**
	 * All that were put before them from one instant until before another, in that order.
	 */
	public List<Referral> between(Instant from, Instant to) {
		return this.events.findByActionAndAtGreaterThanEqualAndAtLessThanOrderById(TicketAction.REFER_UP, from, to)
			.stream()
			.map(this::of)
			.toList();
	}

	/** All that wait for an answer from above, the longest waiting first. */
	public List<Referral> waiting() {
		return this.tickets.findByStateOrderById(TicketState.REFERRED_UP)
			.stream()
			.flatMap((ticket) -> latest(ticket.number()).stream())
			.sorted((one, other) -> one.at().compareTo(other.at()))
			.toList();
	}

	/** How the ticket was last put before a level above, if it was. */
	public Optional<Referral> latest(TicketNumber ticket) {
		return this.events.findByTicketIdOrderById(ticket.value())
			.stream()
			.filter((event) -> event.action() == TicketAction.REFER_UP)
			.reduce((before, after) -> after)
			.map(this::of);
	}

	private Referral of(TicketEvent event) {
		Ticket ticket = this.tickets.findById(event.ticket().value()).orElseThrow();
		Authority authority = event.party().map(Authority::valueOf).or(ticket::referredTo).orElse(Authority.PROVINCE);
		return new Referral(event.ticket(), event.department().orElse(ticket.department()), authority, event.at(),
				event.detail(), answeredAfter(event));
	}

	private Optional<Instant> answeredAfter(TicketEvent referral) {
		return this.events.findByTicketIdOrderById(referral.ticket().value())
			.stream()
			.filter((event) -> event.id() > referral.id() && event.action() == TicketAction.RELAY)
			.map(TicketEvent::at)
			.findFirst();
	}

}
