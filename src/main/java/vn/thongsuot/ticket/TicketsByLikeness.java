package vn.thongsuot.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;

import vn.thongsuot.search.Alike;
import vn.thongsuot.search.Text;
import vn.thongsuot.search.TextIndex;

/**
 * Keeps an index of this node's own, and reads what is new before each look-up: so no
 * node has to be told. What a ticket asks never changes.
 */
class TicketsByLikeness implements SimilarTickets {

	/** Older tickets are no help to anybody who asks today. */
	private static final int MOST = 10_000;

	/** A number given earlier may be committed later than one given after it. */
	private static final int LATE = 200;

	private final Tickets tickets;

	private final TextIndex<Long> index;

	private final Set<Long> known = new HashSet<>();

	private long latest;

	TicketsByLikeness(Tickets tickets, TextIndex<Long> index) {
		this.tickets = tickets;
		this.index = index;
	}

	@Override
	public List<Alike<Long>> to(Ticket ticket, int limit) {
		return to(ticket.question(), limit + 1).stream()
			.filter((alike) -> alike.key() != ticket.number().value())
			.limit(limit)
			.toList();
	}

	@Override
	public List<Alike<Long>> to(String question, int limit) {
		catchUp();
		return this.index.alike(question, limit);
	}

	private synchronized void catchUp() {
		List<Ticket> fresh = this.tickets.findByIdGreaterThanOrderByIdDesc(this.latest - LATE, Limit.of(MOST))
			.stream()
			.filter((ticket) -> this.known.add(ticket.number().value()))
			.toList();
		List<Text<Long>> texts = fresh.stream().map(TicketsByLikeness::text).toList();
		if (this.latest == 0) {
			this.index.rebuild(texts);
		}
		else {
			texts.forEach(this.index::put);
		}
		fresh.forEach((ticket) -> this.latest = Math.max(this.latest, ticket.number().value()));
	}

	private static Text<Long> text(Ticket ticket) {
		return new Text<>(ticket.number().value(), List.of(ticket.question()), "");
	}

}
