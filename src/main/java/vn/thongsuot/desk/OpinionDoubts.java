package vn.thongsuot.desk;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** Asks whether a short or familiar word is an opinion or said among colleagues. */
@Component
class OpinionDoubts implements PressHandler {

	/** Waiting reply, request. */
	private static final String PASS = "d-opinion";

	/** Waiting reply, request. */
	private static final String KEEP = "d-noopinion";

	private final UndirectedReplies waiting;

	private final Consulting consulting;

	private final ConsultationCards cards;

	private final Tickets tickets;

	private final Access access;

	private final Opinions opinions;

	private final ConsultationText text;

	private final ReplyManner manner;

	private final Outbox outbox;

	private final Phrases phrases;

	OpinionDoubts(UndirectedReplies waiting, Consulting consulting, ConsultationCards cards, Tickets tickets,
			Access access, Opinions opinions, ConsultationText text, DeskSettings settings, Outbox outbox,
			Phrases phrases) {
		this.waiting = waiting;
		this.consulting = consulting;
		this.cards = cards;
		this.tickets = tickets;
		this.access = access;
		this.opinions = opinions;
		this.text = text;
		this.manner = new ReplyManner(settings.fewestLetters());
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Whether it may be meant for a colleague. */
	boolean arise(Written written) {
		return !this.manner.isClearlyAnswer(written.text(), !written.things().isEmpty());
	}

	void ask(Incoming incoming, Consultation consultation, Ticket ticket, Written written) {
		UndirectedReply reply = this.waiting.save(new UndirectedReply(written, List.of(ticket.number())));
		this.outbox.post(Told.under(incoming, this.text.say("coordination.doubt.ask", consultation, ticket))
			.with(Keyboard.Buttons.row(button("pass-on", PASS, reply, consultation),
					button("keep", KEEP, reply, consultation)))
			.keyed(key(reply))
			.about(ConsultationPosting.subject(consultation), "consultation-line"));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(PASS, KEEP);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Consultation consultation = this.consulting.lock(Presses.number(press, 1))
			.orElseThrow(() -> new StalePressException("No such request"));
		UndirectedReply reply = this.waiting.lock(Presses.number(press, 0)).orElse(null);
		if (reply == null) {
			return this.phrases.label("coordination.doubt.decided");
		}
		if (!incoming.chat().toString().equals(reply.chat()) || !reply.tickets().contains(consultation.ticket())) {
			return this.phrases.label(Access.Refusal.OTHER_DESK.key());
		}
		return switch (this.access.toConsultation(incoming, this.cards.latestOf(consultation.id()))) {
			case Access.Verdict.Granted(Desk desk) -> decide(press.verb(), reply, consultation, desk);
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String decide(String verb, UndirectedReply reply, Consultation consultation, Desk desk) {
		Ticket ticket = this.tickets.findById(consultation.ticket().value()).orElseThrow();
		boolean pass = verb.equals(PASS);
		RichText said = this.text.say(pass ? "coordination.doubt.passed" : "coordination.doubt.kept", consultation,
				ticket);
		this.outbox.revise(key(reply), said, Keyboard.NONE);
		if (pass) {
			this.opinions.give(consultation, desk, reply.written());
		}
		else {
			this.consulting.note(consultation.id(), reply.written().author(), reply.written().text(),
					reply.written().things());
		}
		this.waiting.delete(reply);
		return this.phrases.label(pass ? "coordination.doubt.passing" : "coordination.doubt.keeping");
	}

	private Button button(String label, String verb, UndirectedReply reply, Consultation consultation) {
		return Button.of(this.phrases.label("coordination.button." + label), verb, reply.id(), consultation.id());
	}

	private static String key(UndirectedReply reply) {
		return "opinion-doubt:" + reply.id();
	}

}
