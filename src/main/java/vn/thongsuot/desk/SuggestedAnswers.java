package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * What stands on a card that nobody has answered yet and may answer it: guidance of its
 * field that is worth showing to the officer, and answers that were given to tickets like
 * it.
 */
@Component
class SuggestedAnswers {

	private static final int MOST = 2;

	private static final int WORTH_READING = 2_000;

	private static final Set<TicketState> UNANSWERED = Set.of(TicketState.NEW, TicketState.CLAIMED);

	private static final Set<Card.Occasion> ARRIVALS = Set.of(Card.Occasion.FILED, Card.Occasion.ROUTED);

	private final Guidance guidance;

	private final AnsweredAlike answeredAlike;

	private final Tickets tickets;

	private final Discretion discretion;

	private final Phrases phrases;

	private final TicketWords words;

	SuggestedAnswers(Guidance guidance, AnsweredAlike answeredAlike, Tickets tickets, Discretion discretion,
			Phrases phrases, TicketWords words) {
		this.guidance = guidance;
		this.answeredAlike = answeredAlike;
		this.tickets = tickets;
		this.discretion = discretion;
		this.phrases = phrases;
		this.words = words;
	}

	/** What the card says of it; empty if there is nothing. */
	RichText text(Card card, Ticket ticket) {
		if (!isOffered(card, ticket)) {
			return RichText.EMPTY;
		}
		List<RichText> lines = new ArrayList<>();
		for (Entry entry : entries(ticket)) {
			lines.add(this.phrases.say("desk.suggest.entry", "number", lines.size() + 1, "question", entry.question()));
		}
		for (Reply reply : this.answeredAlike.to(ticket)) {
			lines.add(answered(lines.size() + 1, reply));
		}
		if (!lines.isEmpty()) {
			lines.addFirst(this.phrases.say("desk.suggest.head"));
		}
		return RichText.lines(lines);
	}

	/** A button for each; none if there is nothing. */
	List<Button> buttons(Card card, Ticket ticket) {
		if (!isOffered(card, ticket)) {
			return List.of();
		}
		List<Entry> entries = entries(ticket);
		List<Reply> answers = this.answeredAlike.to(ticket);
		return Stream.concat(
				IntStream.range(0, entries.size())
					.mapToObj((i) -> see(i + 1, Suggestions.SHOW, ticket, entries.get(i).id())),
				IntStream.range(0, answers.size())
					.mapToObj((i) -> see(entries.size() + i + 1, Suggestions.SHOW_ANSWER, ticket, answers.get(i).id())))
			.toList();
	}

	private static boolean isOffered(Card card, Ticket ticket) {
		return ARRIVALS.contains(card.occasion()) && UNANSWERED.contains(ticket.state());
	}

	/** What is too uncertain for the officer is for nobody. */
	private List<Entry> entries(Ticket ticket) {
		Guidance.Result found = this.guidance.search(Texts.begin(ticket.question(), WORTH_READING));
		return (found.certainty() == Guidance.Certainty.NOTHING) ? List.of()
				: found.entries().stream().filter((entry) -> isOfItsField(entry, ticket)).limit(MOST).toList();
	}

	/** What the product says about itself is no answer of a department. */
	private static boolean isOfItsField(Entry entry, Ticket ticket) {
		return !entry.category().equals(Category.OTHER)
				&& (entry.category().equals(ticket.category()) || entry.department().equals(ticket.department()));
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

	private Button see(int place, String verb, Ticket ticket, Object what) {
		return Button.of(this.phrases.label("desk.suggest.see", "place", place), verb, ticket.number().value(), what);
	}

}
