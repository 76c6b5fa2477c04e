package vn.thongsuot.desk;

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
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Shows with one press what a card offers to answer it with, and sends it with a second
 * one as the department's answer.
 */
@Component
class Suggestions implements PressHandler {

	/** Ticket, entry. */
	static final String SHOW = "d-see";

	/** Ticket, entry. */
	private static final String SEND = "d-give";

	/** Ticket, reply to another ticket. */
	static final String SHOW_ANSWER = "d-see-a";

	/** Ticket, reply to another ticket. */
	private static final String SEND_ANSWER = "d-give-a";

	private final Guidance guidance;

	private final AnsweredAlike answeredAlike;

	private final EntryWords entryWords;

	private final TicketPress ticketPress;

	private final ReadyAnswers readyAnswers;

	private final Previews previews;

	private final Phrases phrases;

	private final TicketWords words;

	Suggestions(Guidance guidance, AnsweredAlike answeredAlike, EntryWords entryWords, TicketPress ticketPress,
			ReadyAnswers readyAnswers, Previews previews, Phrases phrases, TicketWords words) {
		this.guidance = guidance;
		this.answeredAlike = answeredAlike;
		this.entryWords = entryWords;
		this.ticketPress = ticketPress;
		this.readyAnswers = readyAnswers;
		this.previews = previews;
		this.phrases = phrases;
		this.words = words;
	}

	/** A button that sends an entry to whoever asked. */
	Button button(Ticket ticket, Entry entry) {
		return this.previews.send(ticket, SEND, entry.id());
	}

	/** A button that shows an entry first, under the number of its place. */
	static Button see(Ticket ticket, int place, Entry entry) {
		return Button.of(Integer.toString(place), SHOW, ticket.number().value(), entry.id());
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

}
