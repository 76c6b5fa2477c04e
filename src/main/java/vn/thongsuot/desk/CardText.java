package vn.thongsuot.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What a card says. */
@Component
class CardText {

	/** Longest begin of a question on a card, in UTF-16 units; the rest follows below. */
	static final int QUESTION = 2000;

	private static final int SHORT = 350;

	private static final int DETAIL = 700;

	/** More communes than that are counted only. */
	private static final int NAMED = 4;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	private final Officers officers;

	private final Course course;

	private final Joinings joinings;

	private final ConsultationLine consultations;

	private final OwedLines owed;

	private final SuggestedAnswers suggested;

	CardText(Phrases phrases, TicketWords words, SpokenTime time, Officers officers, Course course, Joinings joinings,
			ConsultationLine consultations, OwedLines owed, SuggestedAnswers suggested) {
		this.phrases = phrases;
		this.words = words;
		this.time = time;
		this.officers = officers;
		this.course = course;
		this.joinings = joinings;
		this.consultations = consultations;
		this.owed = owed;
		this.suggested = suggested;
	}

	/** The card as things stand. */
	RichText of(Card card, Ticket ticket) {
		return Texts.lines(List.of(head(ticket), urgent(ticket), from(ticket), joined(ticket), question(ticket),
				news(card), passed(card, ticket), former(ticket), standIn(card, ticket), due(ticket), state(ticket),
				approval(ticket), this.consultations.of(ticket), this.owed.of(ticket),
				this.suggested.text(card, ticket)));
	}

	/** The card after another one has taken its place. */
	RichText replaced(Card card, Ticket ticket, Desk newDesk) {
		String key = card.isAt(newDesk) ? "desk.card.again" : "desk.card.moved";
		String department = this.words.department(newDesk.department());
		return Texts.lines(List.of(head(ticket), folded(ticket), this.phrases.say(key, "department", department)));
	}

	/** Whether the question does not fit on the card. */
	boolean isCut(Ticket ticket) {
		return ticket.question().length() > QUESTION;
	}

	private RichText head(Ticket ticket) {
		return this.phrases.say("desk.card.head", "number", ticket.number(), "category",
				this.words.category(ticket.category()), "kind", this.words.kind(ticket));
	}

	private RichText urgent(Ticket ticket) {
		return ticket.urgentReason()
			.map((reason) -> this.phrases.say("desk.card.urgent", "reason", reason))
			.orElse(RichText.EMPTY);
	}

	private RichText from(Ticket ticket) {
		String commune = this.words.commune(ticket.commune());
		if (ticket.isPhoned()) {
			return this.phrases.say("desk.card.from-caller", "commune", commune);
		}
		return this.officers.byId(ticket.officerId())
			.filter((officer) -> !officer.fullName().isBlank())
			.map((officer) -> from(commune, officer))
			.orElseGet(() -> this.phrases.say("desk.card.from-nobody", "commune", commune));
	}

	private RichText from(String commune, Officer officer) {
		return this.phrases.say("desk.card.from", "commune", commune, "name", officer.fullName(), "position",
				officer.position());
	}

	/** The communes that wait for the same answer. */
	private RichText joined(Ticket ticket) {
		List<String> communes = this.joinings.communesOf(ticket.number().value());
		if (communes.isEmpty()) {
			return RichText.EMPTY;
		}
		String names = communes.stream().limit(NAMED).map(this.words::communeInside).collect(Collectors.joining(", "));
		return this.phrases.say((communes.size() > NAMED) ? "desk.card.joined-many" : "desk.card.joined", "count",
				communes.size(), "communes", names);
	}

	private RichText question(Ticket ticket) {
		boolean small = ticket.question().length() <= SHORT && ticket.question().lines().count() <= 6;
		if (small && ticket.state().isOpen()) {
			return this.phrases.say("desk.card.question", "question", ticket.question().strip());
		}
		RichText folded = folded(ticket);
		return isCut(ticket) ? Texts.lines(List.of(folded, this.phrases.say("desk.card.more"))) : folded;
	}

	private RichText folded(Ticket ticket) {
		return this.phrases.say("desk.card.long-question", "question",
				Texts.begin(ticket.question().strip(), QUESTION));
	}

	private RichText news(Card card) {
		if (card.detail().isBlank()) {
			return RichText.EMPTY;
		}
		String key = "desk.card.news." + card.occasion().name().toLowerCase(Locale.ROOT);
		return this.phrases.say(key, "detail", Texts.begin(card.detail().strip(), DETAIL));
	}

	/**
	 * Where it has been, for whoever is to route it again, and for whoever has to answer
	 * after all these.
	 */
	private RichText passed(Card card, Ticket ticket) {
		boolean returned = card.occasion() == Card.Occasion.RETURNED;
		if (!returned && (ticket.mayBeSentOn() || !ticket.state().isOpen())) {
			return RichText.EMPTY;
		}
		String departments = this.course.departments(ticket.number())
			.stream()
			.map(this.words::department)
			.collect(Collectors.joining(", "));
		String key = ticket.mayBeSentOn() ? "desk.card.passed"
				: returned ? "desk.card.passed-enough" : "desk.card.must-lead";
		return this.phrases.say(key, "departments", departments);
	}

	/** How the department was called when it was asked. */
	private RichText former(Ticket ticket) {
		return this.course.formerDepartment(ticket)
			.map((was) -> this.phrases.say("desk.card.former", "department", this.words.department(ticket.department()),
					"was", was))
			.orElse(RichText.EMPTY);
	}

	private RichText standIn(Card card, Ticket ticket) {
		return card.standInReason()
			.map((reason) -> this.phrases.say("desk.card.stand-in." + reason.name().toLowerCase(Locale.ROOT),
					"department", this.words.department(ticket.department())))
			.orElse(RichText.EMPTY);
	}

	private RichText due(Ticket ticket) {
		if (!ticket.state().isTicking()) {
			return RichText.EMPTY;
		}
		String due = this.time.of(ticket.dueAt());
		String first = this.time.of(ticket.firstDueAt());
		return this.phrases.say(due.equals(first) ? "desk.card.due" : "desk.card.due-moved", "due", due, "first",
				first);
	}

	private RichText state(Ticket ticket) {
		if (isSaidByClaimant(ticket)) {
			return this.phrases.say("desk.card.claimed", "name", ticket.claimant().orElse(""));
		}
		if (ticket.state().isOpen() && ticket.claimant().isPresent()) {
			return RichText.lines(
					List.of(this.phrases.say("desk.card.claimed", "name", ticket.claimant().get()), standing(ticket)));
		}
		return standing(ticket);
	}

	/** What waits for a lead where the state says something else. */
	private RichText approval(Ticket ticket) {
		boolean besides = ticket.state() != TicketState.PENDING_APPROVAL && this.course.awaitsApproval(ticket.number());
		return besides ? this.phrases.say("desk.card.state.pending_approval") : RichText.EMPTY;
	}

	/** Whoever has taken it says enough. */
	private static boolean isSaidByClaimant(Ticket ticket) {
		return ticket.state() == TicketState.CLAIMED && ticket.claimant().isPresent();
	}

	private RichText standing(Ticket ticket) {
		boolean goesOn = ticket.state() == TicketState.REOPENED && ticket.claimant().isPresent();
		String state = goesOn ? "reopened_claimed" : ticket.state().name().toLowerCase(Locale.ROOT);
		return this.phrases.say("desk.card.state." + state, "time", ticket.answeredAt().map(this.time::of).orElse(""),
				"day", ticket.committedDay().map(this.time::day).orElse(""), "authority",
				ticket.referredTo().map(this.words::authority).orElse(""));
	}

}
