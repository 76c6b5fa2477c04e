package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/** The buttons with which a coordinating department says that it has no opinion. */
@Component
class OpinionPresses implements PressHandler {

	static final String ABSTAIN = "d-abstain";

	static final String DISCLAIM = "d-disclaim";

	private final Consulting consulting;

	private final ConsultationCards cards;

	private final Access access;

	private final GroupAuthors authors;

	private final Phrases phrases;

	OpinionPresses(Consulting consulting, ConsultationCards cards, Access access, GroupAuthors authors,
			Phrases phrases) {
		this.consulting = consulting;
		this.cards = cards;
		this.access = access;
		this.authors = authors;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ABSTAIN, DISCLAIM);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Consultation consultation = this.consulting.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such request"));
		return switch (this.access.toConsultation(incoming, this.cards.latestOf(consultation.id()))) {
			case Access.Verdict.Granted(Desk desk) ->
				say(press.verb(), consultation, this.authors.of(incoming.sender(), desk));
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String say(String verb, Consultation consultation, TicketActor actor) {
		boolean said = verb.equals(ABSTAIN) ? this.consulting.abstain(consultation.id(), actor)
				: this.consulting.disclaim(consultation.id(), actor);
		return this.phrases.label(said ? "coordination.note.told" : "coordination.note.settled", "number",
				consultation.ticket());
	}

}
