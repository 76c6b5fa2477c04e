package vn.thongsuot.desk;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.ConsultationChanged;
import vn.thongsuot.ticket.ConsultationOver;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketEvent;

/**
 * Tells both departments what happens to a request for an opinion, except the opinion
 * itself, which goes its own way.
 */
@Component
class ConsultationKeeping {

	private final ConsultationCards cards;

	private final ConsultationPosting posting;

	private final ConsultationText text;

	private final CardPosting leadPosting;

	private final Course course;

	ConsultationKeeping(ConsultationCards cards, ConsultationPosting posting, ConsultationText text,
			CardPosting leadPosting, Course course) {
		this.cards = cards;
		this.posting = posting;
		this.text = text;
		this.leadPosting = leadPosting;
		this.course = course;
	}

	@EventListener
	void follow(ConsultationChanged changed) {
		Consultation consultation = changed.consultation();
		Ticket ticket = changed.ticket();
		switch (changed.event().action()) {
			case CONSULT -> ask(consultation, ticket, changed.event());
			case ABSTAIN -> tellLead("coordination.news.abstained", consultation, ticket);
			case DISCLAIM -> tellLead("coordination.news.disclaimed", consultation, ticket);
			case END_CONSULT -> end(consultation, ticket);
			default -> this.posting.revise(consultation, ticket);
		}
	}

	/**
	 * A word only for those who have something to stop; the others see it on the card.
	 */
	@EventListener
	void follow(ConsultationOver over) {
		this.posting.revise(over.consultation(), over.ticket());
		if (over.waited()) {
			say(over.consultation(), over.ticket(), this.text.over(over.consultation(), over.ticket()), List.of());
		}
	}

	private void ask(Consultation consultation, Ticket ticket, TicketEvent event) {
		if (this.cards.latestOf(consultation.id()).isEmpty()) {
			this.posting.place(consultation, ticket);
		}
		else {
			this.posting.revise(consultation, ticket);
			say(consultation, ticket, this.text.askedOn(consultation, ticket, event.detail()),
					this.course.addedWith(ticket, event));
		}
		this.leadPosting.revise(ticket);
	}

	private void tellLead(String key, Consultation consultation, Ticket ticket) {
		this.posting.revise(consultation, ticket);
		this.leadPosting.sayUnderCard(ticket, this.text.say(key, consultation, ticket), List.of());
	}

	private void end(Consultation consultation, Ticket ticket) {
		this.posting.revise(consultation, ticket);
		say(consultation, ticket, this.text.over(consultation, ticket), List.of());
	}

	private void say(Consultation consultation, Ticket ticket, RichText news, List<AttachedThing> things) {
		this.posting.sayUnderCard(consultation, ticket, news, "consultation-news", things);
	}

}
