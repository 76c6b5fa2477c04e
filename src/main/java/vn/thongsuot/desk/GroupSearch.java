package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Looks guidance up in a group: the piece that surely answers, else some to choose from.
 * Under a ticket the piece can be sent to whoever asked.
 */
@Component
class GroupSearch implements PressHandler {

	/** Entry. */
	private static final String OPEN = "d-look";

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
		Guidance.Result found = this.guidance.search(question);
		Optional<Ticket> ticket = this.repliedTicket.of(incoming);
		if (found.certainty() == Guidance.Certainty.NOTHING) {
			say(incoming, this.phrases.say("desk.search.nothing"));
		}
		else if (found.certainty() == Guidance.Certainty.UNSURE) {
			choose(incoming, found.entries(), ticket);
		}
		else {
			show(incoming, found.entries().getFirst(), ticket);
		}
	}

	private void show(Incoming incoming, Entry entry, Optional<Ticket> ticket) {
		RichText text = this.entryWords.show(entry);
		ticket.ifPresentOrElse((about) -> post(incoming, text, about, List.of(this.suggestions.button(about, entry))),
				() -> say(incoming, text));
	}

	private void choose(Incoming incoming, List<Entry> entries, Optional<Ticket> ticket) {
		List<RichText> list = new ArrayList<>();
		List<Button> numbers = new ArrayList<>();
		for (Entry entry : entries) {
			int number = list.size() + 1;
			list.add(this.phrases.say("desk.search.choice", "number", number, "question", entry.question()));
			numbers.add(ticket.map((about) -> Suggestions.see(about, number, entry))
				.orElseGet(() -> Button.of(Integer.toString(number), OPEN, entry.id())));
		}
		RichText text = this.phrases.say("desk.search.choices", "list", RichText.lines(list));
		ticket.ifPresentOrElse((about) -> post(incoming, text, about, numbers), () -> this.outbox
			.post(Told.under(incoming, text).with(Keyboard.Buttons.row(numbers.toArray(Button[]::new)))));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(OPEN);
	}

	/** Once under each list, however often it is pressed; guidance is for everybody. */
	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		String id = Presses.text(press, 0);
		Entry entry = this.guidance.byId(id).orElseThrow(() -> new StalePressException("No entry " + id));
		this.outbox.post(Told.under(incoming, this.entryWords.show(entry))
			.keyed("look:" + incoming.chat() + ":" + incoming.ref().id() + ":" + id));
		return this.phrases.label("desk.search.below");
	}

	private void post(Incoming incoming, RichText text, Ticket ticket, List<Button> buttons) {
		Outgoing message = Told.under(incoming, text).with(Keyboard.Buttons.row(buttons.toArray(Button[]::new)));
		this.outbox.post(message.about(TicketWords.subject(ticket.number()), "suggestion"));
	}

	private void say(Incoming incoming, RichText text) {
		this.outbox.post(Told.under(incoming, text));
	}

}
