package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Asks a coordinating department for its opinion. */
@Component
class Consult implements Errand {

	private static final int FEWEST_LETTERS = 4;

	static final String NAME = "consult";

	private final Consulting consulting;

	private final ConsultationCards cards;

	private final Desks desks;

	private final ConsultationText text;

	private final Outbox outbox;

	private final Phrases phrases;

	Consult(Consulting consulting, ConsultationCards cards, Desks desks, ConsultationText text, Outbox outbox,
			Phrases phrases) {
		this.consulting = consulting;
		this.cards = cards;
		this.desks = desks;
		this.text = text;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	/**
	 * Asks.
	 * @param detail code of the department
	 */
	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (written.letters() < FEWEST_LETTERS) {
			return Optional.of(this.phrases.say("desk.errand.consult.no-words", "number", ticket.number()));
		}
		if (detail.equals(ticket.department())) {
			return Optional.of(Errands.tooLate(this.phrases, ticket));
		}
		Consultation consultation = this.consulting.ask(ticket.number(), detail, written.author(),
				written.text().strip(), written.things());
		this.outbox.post(Outgoing.to(desk.address(), this.text.say(asked(consultation), consultation, ticket))
			.replyingTo(new ReplyTarget.Theirs(written.source()))
			.about(TicketWords.subject(ticket.number()), Opinions.PURPOSE)
			.silently());
		return Optional.empty();
	}

	/** What the lead is told: whose group has it. */
	private String asked(Consultation consultation) {
		return "coordination.asked." + this.cards.latestOf(consultation.id())
			.flatMap((card) -> this.desks.byId(card.desk()))
			.map((there) -> there.department().equals(consultation.department()) ? "there" : "stand-in")
			.orElse("nowhere");
	}

}
