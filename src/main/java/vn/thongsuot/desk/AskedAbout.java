package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consultations;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;

/** Shows a coordinating department what it was asked about another one's ticket. */
@Component
class AskedAbout {

	private final ConsultationCards cards;

	private final Consultations consultations;

	private final Tickets tickets;

	private final ConsultationText text;

	private final Outbox outbox;

	AskedAbout(ConsultationCards cards, Consultations consultations, Tickets tickets, ConsultationText text,
			Outbox outbox) {
		this.cards = cards;
		this.consultations = consultations;
		this.tickets = tickets;
		this.text = text;
		this.outbox = outbox;
	}

	/** Whether it was asked. */
	boolean show(Incoming incoming, Desk desk, TicketNumber number) {
		var card = this.cards.about(number.value(), desk.id()).stream().reduce((before, after) -> after);
		card.ifPresent((found) -> show(incoming, found));
		return card.isPresent();
	}

	private void show(Incoming incoming, ConsultationCard card) {
		Consultation consultation = this.consultations.findById(card.consultation()).orElseThrow();
		Ticket ticket = this.tickets.findById(consultation.ticket().value()).orElseThrow();
		this.outbox.post(Told.under(incoming, this.text.of(card, consultation, ticket))
			.about(ConsultationPosting.subject(consultation), "course"));
	}

}
