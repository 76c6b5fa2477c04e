package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Route;
import vn.thongsuot.directory.Routing;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/**
 * Posts requests for opinions where the department that is asked can answer them, and
 * keeps the latest card of each up to date.
 */
@Component
class ConsultationPosting {

	/** Kind of subject of all messages in the coordinating department's group. */
	static final String SUBJECT = "consultation";

	private final ConsultationCards cards;

	private final Routing routing;

	private final Desks desks;

	private final Course course;

	private final ConsultationText text;

	private final Enclosures enclosures;

	private final Outbox outbox;

	private final Phrases phrases;

	ConsultationPosting(ConsultationCards cards, Routing routing, Desks desks, Course course, ConsultationText text,
			Enclosures enclosures, Outbox outbox, Phrases phrases) {
		this.cards = cards;
		this.routing = routing;
		this.desks = desks;
		this.course = course;
		this.text = text;
		this.enclosures = enclosures;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/**
	 * Sees to it that the request has its card in the group that can answer it; waits
	 * where there is none.
	 */
	void place(Consultation consultation, Ticket ticket) {
		Route route = this.routing.routeTo(consultation.department(), ticket.category());
		Optional<ConsultationCard> card = this.cards.latestOf(consultation.id());
		Optional<Desk> desk = route.desk();
		if (desk.isPresent() && card.filter((latest) -> latest.isAt(desk.get())).isEmpty()) {
			card.ifPresent((old) -> replace(old, consultation, ticket));
			post(consultation, ticket, route, desk.get());
		}
		else if (card.map(ConsultationCard::key).filter(this.outbox::isLeftBehind).isPresent()) {
			revise(consultation, ticket);
		}
	}

	/** Brings the card up to date, if there is one. */
	void revise(Consultation consultation, Ticket ticket) {
		this.cards.latestOf(consultation.id())
			.filter((card) -> consultation.isWaiting() || !this.outbox.isLeftBehind(card.key()))
			.filter((card) -> linked(card).isPresent())
			.ifPresent((card) -> this.outbox.revise(card.key(), this.text.of(card, consultation, ticket),
					buttons(consultation)));
	}

	/** Says something under the card. */
	void sayUnderCard(Consultation consultation, Ticket ticket, RichText news, String purpose,
			List<AttachedThing> things) {
		this.cards.latestOf(consultation.id()).ifPresent((card) -> linked(card).ifPresent((desk) -> {
			this.outbox.post(Outgoing.to(desk.address(), news)
				.replyingTo(new ReplyTarget.Ours(card.key()))
				.about(subject(consultation), purpose));
			this.enclosures.post(card.key(), subject(consultation), ticket.number(), desk, things);
		}));
	}

	static Subject subject(Consultation consultation) {
		return Subject.of(SUBJECT, consultation.id());
	}

	private void post(Consultation consultation, Ticket ticket, Route route, Desk desk) {
		int turn = this.cards.countByConsultationId(consultation.id()) + 1;
		ConsultationCard card = this.cards
			.save(new ConsultationCard(consultation, desk, turn, CardPosting.reason(route)));
		this.outbox.post(Outgoing.to(desk.address(), this.text.of(card, consultation, ticket))
			.with(buttons(consultation))
			.keyed(card.key())
			.about(subject(consultation), "consultation"));
		if (ticket.question().length() > CardText.QUESTION) {
			this.outbox.post(Outgoing
				.to(desk.address(),
						this.phrases.say("desk.whole-question", "number", ticket.number(), "question",
								ticket.question()))
				.replyingTo(new ReplyTarget.Ours(card.key()))
				.about(subject(consultation), "question")
				.silently());
		}
		this.enclosures.post(card.key(), subject(consultation), ticket.number(), desk,
				Stream.concat(this.course.filedWith(ticket).stream(), this.course.askedWith(consultation).stream())
					.toList());
	}

	private void replace(ConsultationCard old, Consultation consultation, Ticket ticket) {
		old.retire();
		if (linked(old).isPresent() && !this.outbox.isLeftBehind(old.key())) {
			this.outbox.revise(old.key(), this.text.replaced(consultation, ticket), Keyboard.NONE);
		}
	}

	private Keyboard buttons(Consultation consultation) {
		return !consultation.isWaiting() ? Keyboard.NONE
				: Keyboard.Buttons.row(button("nothing-to-add", OpinionPresses.ABSTAIN, consultation),
						button("not-theirs", OpinionPresses.DISCLAIM, consultation));
	}

	private Button button(String label, String verb, Consultation consultation) {
		return Button.of(this.phrases.label("coordination.button." + label), verb, consultation.id());
	}

	/** The desk of a card; nothing if its group may no longer read about the ticket. */
	private Optional<Desk> linked(ConsultationCard card) {
		return this.desks.byId(card.desk()).filter((desk) -> desk.state() != Desk.State.UNLINKED);
	}

}
