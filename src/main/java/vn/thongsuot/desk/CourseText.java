package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketEvent;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** The course of a ticket, as staff read it. */
@Component
class CourseText {

	private static final int QUESTION = 1200;

	private static final int DETAIL = 300;

	private static final int EVENTS = 15;

	/** What is done by the department that is asked. */
	private static final Set<TicketAction> THEIRS = EnumSet.of(TicketAction.ADVISE, TicketAction.CORRECT_ADVICE,
			TicketAction.ABSTAIN, TicketAction.DISCLAIM, TicketAction.NOTE);

	private final Course course;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	CourseText(Course course, Phrases phrases, TicketWords words, SpokenTime time) {
		this.course = course;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	RichText of(Ticket ticket) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.course.head", "number", ticket.number(), "category",
				this.words.category(ticket.category()), "commune", this.words.commune(ticket.commune()), "department",
				this.words.department(ticket.department())));
		lines.add(this.phrases.say("desk.card.long-question", "question",
				Texts.begin(ticket.question().strip(), QUESTION)));
		lines.add(state(ticket));
		List<TicketEvent> events = this.course.of(ticket.number());
		if (events.size() > EVENTS) {
			lines.add(this.phrases.say("desk.course.earlier", "count", events.size() - EVENTS));
		}
		events.stream().skip(Math.max(0, events.size() - EVENTS)).map(this::line).forEach(lines::add);
		return Texts.lines(lines);
	}

	private RichText state(Ticket ticket) {
		return ticket.state().isTicking() ? this.phrases.say("desk.card.due", "due", this.time.of(ticket.dueAt()))
				: this.phrases.say("desk.card.state." + ticket.state().name().toLowerCase(Locale.ROOT), "time",
						ticket.answeredAt().map(this.time::of).orElse(""), "authority",
						ticket.referredTo().map(this.words::authority).orElse(""));
	}

	private RichText line(TicketEvent event) {
		String key = isKept(event) ? "desk.course.line" : "desk.course.line-with-text";
		return this.phrases.say(key, "time", this.time.of(event.at()), "who", who(event), "what", what(event), "text",
				Texts.begin(event.detail().strip(), DETAIL));
	}

	/** What a department notes for itself is not for another one to read. */
	private static boolean isKept(TicketEvent event) {
		boolean theirs = event.action() == TicketAction.NOTE && event.party().isPresent();
		return theirs || event.detail().isBlank();
	}

	private String what(TicketEvent event) {
		return this.phrases.label("desk.course.did." + event.action().name().toLowerCase(Locale.ROOT), "party",
				event.party().map((party) -> party(event.action(), party)).orElse(""));
	}

	private String party(TicketAction action, String party) {
		return (action == TicketAction.REFER_UP) ? this.words.authority(Authority.valueOf(party))
				: this.words.department(party);
	}

	/** With the department, where it is not the one that has the ticket. */
	private String who(TicketEvent event) {
		return event.party()
			.filter((party) -> THEIRS.contains(event.action()))
			.map((party) -> this.phrases.label("desk.course.who-of", "who", who(event.actor()), "department",
					this.words.department(party)))
			.orElseGet(() -> who(event.actor()));
	}

	private String who(TicketActor actor) {
		if (actor.role() == TicketActor.Role.STANDING_UNIT) {
			return this.phrases.label("desk.course.standing-unit", "name", actor.name());
		}
		return actor.name().isBlank() ? this.phrases.label("desk.course.system") : Texts.capital(actor.name());
	}

}
