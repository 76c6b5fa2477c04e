package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** What a coordinating department writes under our messages. */
@Component
class OpinionReplies implements ReplyHandler {

	private final Consulting consulting;

	private final ConsultationCards cards;

	private final Tickets tickets;

	private final Desks desks;

	private final Access access;

	private final GroupAuthors authors;

	private final Opinions opinions;

	private final OpinionDoubts doubts;

	private final Unsupported unsupported;

	private final Told told;

	private final Phrases phrases;

	OpinionReplies(Consulting consulting, ConsultationCards cards, Tickets tickets, Desks desks, Access access,
			GroupAuthors authors, Opinions opinions, OpinionDoubts doubts, Unsupported unsupported, Told told,
			Phrases phrases) {
		this.consulting = consulting;
		this.cards = cards;
		this.tickets = tickets;
		this.desks = desks;
		this.access = access;
		this.authors = authors;
		this.opinions = opinions;
		this.doubts = doubts;
		this.unsupported = unsupported;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public String kind() {
		return ConsultationPosting.SUBJECT;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		if (about.ids().size() > 1) {
			this.told.say(incoming, this.phrases.say("coordination.which"));
		}
		else {
			take(incoming, Long.parseLong(about.ids().getFirst()));
		}
	}

	/**
	 * Takes a reply to a message about a ticket that this group was only asked about.
	 * @return whether it was one
	 */
	boolean takeAbout(Incoming incoming, List<TicketNumber> tickets) {
		if (tickets.size() != 1) {
			return false;
		}
		long number = tickets.getFirst().value();
		Optional<ConsultationCard> card = this.desks.at(incoming.chat())
			.filter((desk) -> !concerns(desk, number))
			.flatMap((desk) -> this.cards.about(number, desk.id()).stream().reduce((before, after) -> after));
		card.ifPresent((found) -> take(incoming, found.consultation()));
		return card.isPresent();
	}

	private boolean concerns(Desk desk, long number) {
		return this.tickets.findById(number).filter((ticket) -> this.access.concerns(desk, ticket)).isPresent();
	}

	private void take(Incoming incoming, long id) {
		Consultation consultation = this.consulting.lock(id).orElseThrow();
		switch (this.access.toConsultation(incoming, this.cards.latestOf(id))) {
			case Access.Verdict.Granted(Desk desk) -> take(incoming, consultation, desk);
			case Access.Verdict.Refused(Access.Refusal why) ->
				this.told.say(incoming, this.phrases.say(why.key() + "-reply"));
		}
	}

	private void take(Incoming incoming, Consultation consultation, Desk desk) {
		this.unsupported.say(incoming, List.of(consultation.ticket()));
		Written written = Written.of(incoming, this.authors.of(incoming.sender(), desk));
		if (written.isEmpty()) {
			return;
		}
		if (Aside.isOne(written.text())) {
			this.opinions.note(consultation, written);
		}
		else if (consultation.takesOpinions() && this.doubts.arise(written)) {
			Ticket ticket = this.tickets.findById(consultation.ticket().value()).orElseThrow();
			this.doubts.ask(incoming, consultation, ticket, written);
		}
		else {
			this.opinions.give(consultation, desk, written);
		}
	}

}
