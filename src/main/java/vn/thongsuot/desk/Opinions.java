package vn.thongsuot.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Passes what a coordinating department writes on to the group of the lead, and keeps the
 * copy there as the original reads.
 */
@Component
class Opinions {

	/** What the copy is to its readers. */
	static final String PURPOSE = "opinion";

	private final Consulting consulting;

	private final Tickets tickets;

	private final OpinionParts parts;

	private final CardPosting leadPosting;

	private final ConsultationText text;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	Opinions(Consulting consulting, Tickets tickets, OpinionParts parts, CardPosting leadPosting, ConsultationText text,
			Outbox outbox, Phrases phrases, TicketWords words) {
		this.consulting = consulting;
		this.tickets = tickets;
		this.parts = parts;
		this.leadPosting = leadPosting;
		this.text = text;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	/** Gives an opinion; says under it what became of it. */
	void give(Consultation consultation, Desk desk, Written written) {
		Ticket ticket = this.tickets.findById(consultation.ticket().value()).orElseThrow();
		MessageRef source = written.source();
		if (!this.consulting.advise(consultation.id(), written.author(), written.text(), written.things())) {
			line(consultation, source, this.text.tooLate(consultation, ticket));
			return;
		}
		written.parts()
			.forEach(
					(part) -> this.parts.save(new OpinionPart(consultation.id(), source, part.message(), part.text())));
		RichText copy = copy(consultation, ticket, desk, written.author(), written.text(), "coordination.opinion");
		this.leadPosting.sayUnderCard(ticket, written.things(),
				(leadDesk) -> Outgoing.to(leadDesk.address(), copy)
					.keyed(key(source))
					.about(TicketWords.subject(ticket.number()), PURPOSE));
		line(consultation, source, this.text.say("coordination.line.passed", consultation, ticket));
	}

	/** Keeps what colleagues say among themselves. */
	void note(Consultation consultation, Written written) {
		Ticket ticket = this.tickets.findById(consultation.ticket().value()).orElseThrow();
		this.consulting.note(consultation.id(), written.author(), Aside.words(written.text()), written.things());
		line(consultation, written.source(), this.text.say("coordination.line.internal", consultation, ticket));
	}

	/** One of its messages was edited. */
	void reword(OpinionPart part, Desk desk, TicketActor actor, MessageRef message) {
		Consultation consultation = this.consulting.lock(part.consultation()).orElseThrow();
		Ticket ticket = this.tickets.findById(consultation.ticket().value()).orElseThrow();
		MessageRef source = new MessageRef(message.chat(), part.opinion());
		String whole = whole(source);
		if (!this.consulting.correct(consultation.id(), actor, whole)) {
			line(consultation, message, this.text.tooLate(consultation, ticket));
		}
		else if (this.outbox.find(key(source)).isPresent()) {
			this.outbox.revise(key(source),
					copy(consultation, ticket, desk, actor, whole, "coordination.opinion-corrected"), Keyboard.NONE);
		}
	}

	private String whole(MessageRef source) {
		List<OpinionPart> all = this.parts.findByChatAndFirstMessageOrderById(source.chat().toString(), source.id());
		return all.stream()
			.map(OpinionPart::words)
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining("\n"));
	}

	private RichText copy(Consultation consultation, Ticket ticket, Desk desk, TicketActor author, String opinion,
			String key) {
		String department = this.words.department(consultation.department());
		String speaker = desk.department().equals(consultation.department()) ? department : this.phrases.label(
				"coordination.instead", "speaker", this.words.department(desk.department()), "department", department);
		RichText said = opinion.isBlank() ? this.phrases.say("coordination.opinion-in-files")
				: this.phrases.say("coordination.opinion-words", "text", opinion.strip());
		return this.phrases.say(key, "headline", this.words.headline(ticket), "speaker", speaker, "name", author.name(),
				"said", said);
	}

	private void line(Consultation consultation, MessageRef source, RichText text) {
		this.outbox.post(Outgoing.to(source.chat(), text)
			.replyingTo(new ReplyTarget.Theirs(source))
			.about(ConsultationPosting.subject(consultation), "consultation-line")
			.silently());
	}

	private static String key(MessageRef source) {
		return "opinion:" + source.chat() + ":" + source.id();
	}

}
