package vn.thongsuot.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;

import vn.thongsuot.search.Alike;
import vn.thongsuot.search.Found;
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

	/** Where a question is longer than that, its begin tells what it asks. */
	private static final int WORTH_READING = 2_000;

	/** Below this even the best is not what was looked for. */
	private static final double DOUBT = .1;

	/** What is so far behind the best is not what was looked for. */
	private static final double BEHIND = .4;

	private final Tickets tickets;

	private final TextIndex<Long> index;

	private final Set<Long> known = new HashSet<>();

	private volatile long latest;

	/** How many tickets are indexed. */
	private volatile int indexed;

	/** A card asks the same several times, and each takes long. */
	private volatile Answer last = new Answer("", 0, 0, List.of());

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
	public List<Long> search(String words, int limit) {
		catchUp();
		List<Found.Hit<Long>> hits = this.index.search(begin(words), limit).hits();
		return hits.stream()
			.takeWhile((hit) -> hits.getFirst().confidence() >= DOUBT)
			.filter((hit) -> hit.score() >= BEHIND * hits.getFirst().score())
			.map(Found.Hit::key)
			.toList();
	}

	/** Already at the start, so that nobody waits until all old tickets are read. */
	@EventListener(ApplicationReadyEvent.class)
	void catchUp() {
		take(this.tickets.findByIdGreaterThanOrderByIdDesc(this.latest - LATE, Limit.of(MOST)));
	}

	@Override
	public List<Alike<Long>> to(String question, int limit) {
		catchUp();
		int state = this.indexed;
		Answer known = this.last;
		if (!known.isTo(question, limit, state)) {
			known = new Answer(question, limit, state, this.index.alike(begin(question), limit));
			this.last = known;
		}
		return known.alike();
	}

	/** Nobody who waits here holds up the database: it has been asked before. */
	private synchronized void take(List<Ticket> recent) {
		List<Text<Long>> fresh = recent.stream()
			.filter((ticket) -> !this.known.contains(ticket.number().value()))
			.map(TicketsByLikeness::text)
			.toList();
		if (this.latest == 0) {
			this.index.rebuild(fresh);
		}
		else {
			fresh.forEach(this.index::put);
		}
		fresh.forEach((text) -> this.known.add(text.key()));
		this.indexed = this.known.size();
		long highest = fresh.stream().mapToLong(Text::key).max().orElse(0);
		this.latest = Math.max(this.latest, highest);
	}

	private static Text<Long> text(Ticket ticket) {
		return new Text<>(ticket.number().value(), List.of(begin(ticket.question())), "");
	}

	private static String begin(String question) {
		return (question.length() <= WORTH_READING) ? question : question.substring(0, WORTH_READING);
	}

	/** What is like a question as long as so many tickets are indexed. */
	private record Answer(String question, int limit, int indexed, List<Alike<Long>> alike) {

		boolean isTo(String question, int limit, int indexed) {
			return this.indexed == indexed && this.limit == limit && this.question.equals(question);
		}

	}

}
