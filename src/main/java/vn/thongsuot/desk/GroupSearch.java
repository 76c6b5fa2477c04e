package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
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

	private final RepliedTicket repliedTicket;

	private final EntryWords entryWords;

	private final Outbox outbox;

	private final Phrases phrases;

	GroupSearch(Guidance guidance, Suggestions suggestions, RepliedTicket repliedTicket, EntryWords entryWords,
			Outbox outbox, Phrases phrases) {
		this.guidance = guidance;
		this.suggestions = suggestions;
		this.repliedTicket = repliedTicket;
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
		this.repliedTicket.of(incoming)
			.ifPresentOrElse((ticket) -> offer(incoming, text, ticket, found.getFirst()), () -> say(incoming, text));
	}

	private void offer(Incoming incoming, RichText text, Ticket ticket, Entry entry) {
		this.outbox.post(Told.under(incoming, text)
			.with(Keyboard.Buttons.column(this.suggestions.button(ticket, entry)))
			.about(TicketWords.subject(ticket.number()), "suggestion"));
	}

	private void say(Incoming incoming, RichText text) {
		this.outbox.post(Told.under(incoming, text));
	}

}
