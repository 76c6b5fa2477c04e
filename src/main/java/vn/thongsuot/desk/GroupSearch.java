package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Looks guidance up in a group: the best piece only, all else in private. Under a ticket
 * the piece can be sent to whoever asked.
 */
@Component
class GroupSearch {

	private final Guidance guidance;

	private final Suggestions suggestions;

	private final Tickets tickets;

	private final Access access;

	private final EntryWords entryWords;

	private final Outbox outbox;

	private final Phrases phrases;

	GroupSearch(Guidance guidance, Suggestions suggestions, Tickets tickets, Access access, EntryWords entryWords,
			Outbox outbox, Phrases phrases) {
		this.guidance = guidance;
		this.suggestions = suggestions;
		this.tickets = tickets;
		this.access = access;
		this.entryWords = entryWords;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Answers a look-up. */
	void answer(Incoming incoming, String question) {
		if (question.isBlank()) {
			say(incoming, this.phrases.say("desk.search.how"));
			return;
		}
		List<Entry> found = this.guidance.search(question).entries();
		if (found.isEmpty()) {
			say(incoming, this.phrases.say("desk.search.nothing"));
			return;
		}
		RichText text = Texts
			.lines(List.of(this.entryWords.show(found.getFirst()), this.phrases.say("desk.search.more")));
		openTicket(incoming).ifPresentOrElse((ticket) -> offer(incoming, text, ticket, found.getFirst()),
				() -> say(incoming, text));
	}

	private void offer(Incoming incoming, RichText text, Ticket ticket, Entry entry) {
		this.outbox.post(Told.under(incoming, text)
			.with(Keyboard.Buttons.column(this.suggestions.button(ticket, entry)))
			.about(TicketWords.subject(ticket.number()), "suggestion"));
	}

	private void say(Incoming incoming, RichText text) {
		this.outbox.post(Told.under(incoming, text));
	}

	/** The open ticket of this group to whose message the look-up replies. */
	private Optional<Ticket> openTicket(Incoming incoming) {
		return Optional.ofNullable(incoming.replyTo())
			.flatMap(this.outbox::find)
			.map(Posted::about)
			.filter((about) -> about.kind().equals("ticket"))
			.map(Subject::ids)
			.filter((ids) -> ids.size() == 1)
			.flatMap((ids) -> this.tickets.findById(Long.parseLong(ids.getFirst())))
			.filter((ticket) -> ticket.state().isOpen())
			.filter((ticket) -> this.access.toTicket(incoming, ticket) instanceof Access.Verdict.Granted);
	}

}
