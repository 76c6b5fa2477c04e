package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Offers guidance beside a ticket; one press sends it to the officer as the department's
 * answer, after the same pause as any other.
 */
@Component
class Suggestions implements PressHandler {

	/** Ticket, entry. */
	private static final String SEND = "d-give";

	private static final int MOST = 3;

	private static final int WORTH_READING = 2_000;

	private final Guidance guidance;

	private final EntryWords entryWords;

	private final TicketPress ticketPress;

	private final ReadyAnswers readyAnswers;

	private final Outbox outbox;

	private final Phrases phrases;

	Suggestions(Guidance guidance, EntryWords entryWords, TicketPress ticketPress, ReadyAnswers readyAnswers,
			Outbox outbox, Phrases phrases) {
		this.guidance = guidance;
		this.entryWords = entryWords;
		this.ticketPress = ticketPress;
		this.readyAnswers = readyAnswers;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/**
	 * Says under its card what the guidance of its field has on a ticket, if anything.
	 */
	void under(Card card, Ticket ticket, Desk desk) {
		List<Entry> entries = this.guidance.search(Texts.begin(ticket.question(), WORTH_READING))
			.entries()
			.stream()
			.filter((entry) -> isOfItsField(entry, ticket))
			.limit(MOST)
			.toList();
		if (!entries.isEmpty()) {
			this.outbox.post(Outgoing.to(desk.address(), text(ticket, entries))
				.with(buttons(ticket, entries))
				.replyingTo(new ReplyTarget.Ours(card.key()))
				.about(TicketWords.subject(ticket.number()), "suggestion")
				.silently());
		}
	}

	/** A button that sends an entry to whoever asked. */
	Button button(Ticket ticket, Entry entry) {
		return button(this.phrases.label("desk.suggest.send", "number", ticket.number()), ticket, entry);
	}

	@Override
	public Set<String> verbs() {
		return Set.of(SEND);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Entry entry = this.guidance.byId(Presses.text(press, 1))
			.orElseThrow(() -> new StalePressException("No entry " + Presses.text(press, 1)));
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> this.readyAnswers.give(ticket, desk,
				actor, this.entryWords.given(entry).plain(), entry.approvedBy() != null, incoming.ref()));
	}

	/** What the product says about itself is no answer of a department. */
	private static boolean isOfItsField(Entry entry, Ticket ticket) {
		return !entry.category().equals(Category.OTHER)
				&& (entry.category().equals(ticket.category()) || entry.department().equals(ticket.department()));
	}

	private RichText text(Ticket ticket, List<Entry> entries) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.suggest.head", "number", ticket.number()));
		for (Entry entry : entries) {
			lines.add(this.phrases.say("desk.suggest.entry", "number", lines.size(), "question", entry.question(),
					"answer", this.entryWords.answer(entry)));
		}
		return RichText.lines(lines);
	}

	private Keyboard buttons(Ticket ticket, List<Entry> entries) {
		List<Button> buttons = new ArrayList<>();
		for (Entry entry : entries) {
			String label = (entries.size() == 1) ? this.phrases.label("desk.suggest.send", "number", ticket.number())
					: this.phrases.label("desk.suggest.send-one", "number", buttons.size() + 1);
			buttons.add(button(label, ticket, entry));
		}
		return Keyboard.Buttons.row(buttons.toArray(Button[]::new));
	}

	private static Button button(String label, Ticket ticket, Entry entry) {
		return Button.of(label, SEND, ticket.number().value(), entry.id());
	}

}
