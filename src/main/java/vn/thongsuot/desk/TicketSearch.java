package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.SimilarTickets;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/**
 * Finds tickets by words: a department its own, the standing unit all.
 */
@Component
class TicketSearch {

	/** Among so many of all departments are those of one. */
	private static final int LOOKED_AT = 300;

	private static final int LISTED = 10;

	private final SimilarTickets index;

	private final Tickets tickets;

	private final Access access;

	private final WorkList workList;

	private final CardWays ways;

	private final Told told;

	private final Phrases phrases;

	TicketSearch(SimilarTickets index, Tickets tickets, Access access, WorkList workList, CardWays ways, Told told,
			Phrases phrases) {
		this.index = index;
		this.tickets = tickets;
		this.access = access;
		this.workList = workList;
		this.ways = ways;
		this.told = told;
		this.phrases = phrases;
	}

	void answer(Incoming incoming, Desk desk, String words) {
		if (words.isBlank()) {
			this.told.say(incoming, this.phrases.say("desk.found.how"));
			return;
		}
		List<Ticket> found = this.index.search(words.strip(), LOOKED_AT)
			.stream()
			.flatMap((number) -> this.tickets.findById(number).stream())
			.filter((ticket) -> this.access.concerns(desk, ticket))
			.limit(LISTED)
			.toList();
		if (found.isEmpty()) {
			this.told.say(incoming, this.phrases.say("desk.found.nothing", "words", Texts.begin(words.strip(), 80)));
			return;
		}
		List<TicketNumber> numbers = found.stream().map(Ticket::number).toList();
		this.told.say(incoming, text(desk, found, words), numbers, "found", this.ways.keyboard(found, desk));
	}

	private RichText text(Desk desk, List<Ticket> found, String words) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.found.head", "count", found.size(), "words", Texts.begin(words.strip(), 80)));
		found.forEach((ticket) -> lines.add(this.workList.line(desk, ticket)));
		lines.add(this.phrases.say("desk.work.foot"));
		return Texts.lines(lines);
	}

}
