package vn.thongsuot.desk;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Consultation;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What a coordinating department reads. */
@Component
class ConsultationText {

	private static final int SHORT = 350;

	private static final int ASKED = 1500;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	ConsultationText(Phrases phrases, TicketWords words, SpokenTime time) {
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	/** The card as things stand. */
	RichText of(ConsultationCard card, Consultation consultation, Ticket ticket) {
		return Texts.lines(List.of(say("coordination.card.head", consultation, ticket), question(ticket),
				this.phrases.say("coordination.card.asks", "name", consultation.askedBy(), "lead", lead(consultation),
						"asked", Texts.begin(consultation.question().strip(), ASKED)),
				standIn(card, consultation), state(consultation, ticket)));
	}

	/** The card after another one has taken its place. */
	RichText replaced(Consultation consultation, Ticket ticket) {
		return Texts.lines(List.of(say("coordination.card.head", consultation, ticket),
				this.phrases.say("coordination.card.replaced")));
	}

	/** Under the card when the lead asks something more. */
	RichText askedOn(Consultation consultation, Ticket ticket, String asked) {
		return this.phrases.say("coordination.asked-on", "headline", this.words.headline(ticket), "lead",
				lead(consultation), "asked", asked);
	}

	/** Under the card when nobody needs the opinion any more. */
	RichText over(Consultation consultation, Ticket ticket) {
		return Texts.lines(List.of(this.phrases.say("coordination.over.head", "headline", this.words.headline(ticket)),
				state(consultation, ticket)));
	}

	/** Under an opinion that is not passed on. */
	RichText tooLate(Consultation consultation, Ticket ticket) {
		return Texts.lines(List.of(this.phrases.say("coordination.too-late", "headline", this.words.headline(ticket)),
				state(consultation, ticket)));
	}

	/** A template that names the ticket and both departments. */
	RichText say(String key, Consultation consultation, Ticket ticket) {
		return this.phrases.say(key, "headline", this.words.headline(ticket), "lead", lead(consultation), "department",
				this.words.department(consultation.department()), "commune", this.words.communeInside(ticket.commune()),
				"category", this.words.category(ticket.category()), "due", this.time.of(consultation.dueAt()));
	}

	private RichText question(Ticket ticket) {
		boolean small = ticket.question().length() <= SHORT && ticket.question().lines().count() <= 6;
		return this.phrases.say(small ? "desk.card.question" : "desk.card.long-question", "question",
				Texts.begin(ticket.question().strip(), CardText.QUESTION));
	}

	private RichText standIn(ConsultationCard card, Consultation consultation) {
		return card.standInReason()
			.map((reason) -> this.phrases.say("coordination.card.stand-in", "department",
					this.words.department(consultation.department())))
			.orElse(RichText.EMPTY);
	}

	private RichText state(Consultation consultation, Ticket ticket) {
		String state = switch (consultation.state()) {
			case OVER -> "over-" + switch (ticket.state()) {
				case ANSWERED -> "answered";
				case CLOSED -> "closed";
				case WITHDRAWN -> "withdrawn";
				default -> "moved";
			};
			default -> consultation.state().name().toLowerCase(Locale.ROOT);
		};
		return say("coordination.card.state." + state, consultation, ticket);
	}

	private String lead(Consultation consultation) {
		return this.words.department(consultation.lead());
	}

}
