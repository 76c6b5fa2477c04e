package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Offers beside a ticket what may answer it: guidance of its field, and answers that were
 * given to tickets like it. One press shows it, a second sends it as the department's
 * answer.
 */
@Component
class Suggestions implements PressHandler {

	/** Ticket, entry. */
	private static final String SHOW = "d-see";

	/** Ticket, entry. */
	private static final String SEND = "d-give";

	/** Ticket, reply to another ticket. */
	private static final String SHOW_ANSWER = "d-see-a";

	/** Ticket, reply to another ticket. */
	private static final String SEND_ANSWER = "d-give-a";

	private static final int MOST = 2;

	private static final int WORTH_READING = 2_000;

	private final Guidance guidance;

	private final AnsweredAlike answeredAlike;

	private final Tickets tickets;

	private final Discretion discretion;

	private final EntryWords entryWords;

	private final TicketPress ticketPress;

	private final ReadyAnswers readyAnswers;

	private final Previews previews;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	Suggestions(Guidance guidance, AnsweredAlike answeredAlike, Tickets tickets, Discretion discretion,
			EntryWords entryWords, TicketPress ticketPress, ReadyAnswers readyAnswers, Previews previews, Outbox outbox,
			Phrases phrases, TicketWords words) {
		this.guidance = guidance;
		this.answeredAlike = answeredAlike;
		this.tickets = tickets;
		this.discretion = discretion;
		this.entryWords = entryWords;
		this.ticketPress = ticketPress;
		this.readyAnswers = readyAnswers;
		this.previews = previews;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	/** Says under its card what there is on a ticket, if anything. */
	void under(Card card, Ticket ticket, Desk desk) {
		List<Entry> entries = this.guidance.search(Texts.begin(ticket.question(), WORTH_READING))
			.entries()
			.stream()
			.filter((entry) -> isOfItsField(entry, ticket))
			.limit(MOST)
			.toList();
		List<Reply> answers = this.answeredAlike.to(ticket);
		if (!entries.isEmpty() || !answers.isEmpty()) {
			this.outbox.post(Outgoing.to(desk.address(), text(ticket, entries, answers))
				.with(buttons(ticket, entries, answers))
				.replyingTo(new ReplyTarget.Ours(card.key()))
				.about(TicketWords.subject(ticket.number()), "suggestion")
				.silently());
		}
	}

	/** A button that sends an entry to whoever asked. */
	Button button(Ticket ticket, Entry entry) {
		return this.previews.send(ticket, SEND, entry.id());
	}

	@Override
	public Set<String> verbs() {
		return Set.of(SHOW, SEND, SHOW_ANSWER, SEND_ANSWER);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		boolean entry = press.verb().equals(SHOW) || press.verb().equals(SEND);
		return entry ? onEntry(incoming, press) : onAnswer(incoming, press);
	}

	private @Nullable String onEntry(Incoming incoming, Content.Press press) {
		Entry entry = this.guidance.byId(Presses.text(press, 1))
			.orElseThrow(() -> new StalePressException("No entry " + Presses.text(press, 1)));
		RichText text = this.entryWords.given(entry);
		return this.ticketPress.act(incoming, press,
				(ticket, desk, actor) -> press.verb().equals(SEND)
						? this.readyAnswers.give(ticket, desk, actor, text.plain(), entry.approvedBy() != null,
								incoming.ref())
						: this.previews.show(incoming, ticket, entry.id(), head("entry", ticket, ""), text,
								button(ticket, entry)));
	}

	private @Nullable String onAnswer(Incoming incoming, Content.Press press) {
		long id = Presses.number(press, 1);
		return this.ticketPress.act(incoming, press,
				(ticket, desk, actor) -> this.answeredAlike.to(ticket, id)
					.map((reply) -> press.verb().equals(SEND_ANSWER)
							? this.readyAnswers.give(ticket, desk, actor, reply.answer(), false, incoming.ref())
							: this.previews.show(incoming, ticket, "answer" + id,
									head("answer", ticket, this.words.department(reply.department())),
									this.phrases.say("desk.preview.words", "words", reply.answer().strip()),
									this.previews.send(ticket, SEND_ANSWER, id)))
					.orElseGet(() -> this.phrases.label("desk.like.note.gone")));
	}

	private RichText head(String what, Ticket ticket, String department) {
		return this.phrases.say("desk.suggest.preview." + what, "number", ticket.number(), "department", department);
	}

	/** What the product says about itself is no answer of a department. */
	private static boolean isOfItsField(Entry entry, Ticket ticket) {
		return !entry.category().equals(Category.OTHER)
				&& (entry.category().equals(ticket.category()) || entry.department().equals(ticket.department()));
	}

	private RichText text(Ticket ticket, List<Entry> entries, List<Reply> answers) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.suggest.head", "number", ticket.number()));
		for (Entry entry : entries) {
			lines.add(this.phrases.say("desk.suggest.entry", "number", lines.size(), "question", entry.question()));
		}
		for (Reply reply : answers) {
			lines.add(answered(lines.size(), reply));
		}
		return RichText.lines(lines);
	}

	/** What was asked is told only if nobody can be known by it. */
	private RichText answered(int place, Reply reply) {
		String department = this.words.department(reply.department());
		return this.tickets.findById(reply.ticket().value())
			.flatMap(this.discretion::question)
			.map((question) -> this.phrases.say("desk.suggest.answer", "number", place, "department", department,
					"start", TicketWords.start(question)))
			.orElseGet(() -> this.phrases.say("desk.suggest.answer-bare", "number", place, "department", department));
	}

	private Keyboard buttons(Ticket ticket, List<Entry> entries, List<Reply> answers) {
		List<Button> all = Stream
			.concat(IntStream.range(0, entries.size()).mapToObj((i) -> see(i + 1, SHOW, ticket, entries.get(i).id())),
					IntStream.range(0, answers.size())
						.mapToObj((i) -> see(entries.size() + i + 1, SHOW_ANSWER, ticket, answers.get(i).id())))
			.toList();
		return Keyboard.Buttons.row(all.toArray(Button[]::new));
	}

	private Button see(int place, String verb, Ticket ticket, Object what) {
		return Button.of(this.phrases.label("desk.suggest.see", "place", place), verb, ticket.number().value(), what);
	}

}
