package vn.thongsuot.weekly;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What people read about training sessions. */
@Component
class TrainingText {

	private static final int LISTED = 20;

	private final Phrases phrases;

	private final TicketWords words;

	private final Times times;

	TrainingText(Phrases phrases, TicketWords words, Times times) {
		this.phrases = phrases;
		this.words = words;
		this.times = times;
	}

	/** What officers or the group read about a session, on that occasion. */
	RichText of(String occasion, TrainingSession session) {
		return this.phrases.say("weekly.training." + occasion, "department",
				this.words.departmentInFull(session.department()), "title", session.title(), "time", time(session),
				"categories", categories(session), "link", link(session));
	}

	/** What is to be looked at before it is announced. */
	RichText preview(TrainingSession session, int people) {
		return this.phrases.say("weekly.training.preview", "title", session.title(), "time", time(session),
				"categories", categories(session), "communes", communes(session), "link", link(session), "people",
				people);
	}

	/** What is to be looked at before a session that was held is kept. */
	RichText previewHeld(TrainingSession session, TrainingWords.Attendance attendance) {
		return this.phrases.say("weekly.training.preview-held", "title", session.title(), "time", time(session),
				"categories", categories(session), "participants", attendance.people(), "points", attendance.points());
	}

	RichText announced(TrainingSession session, int people) {
		return this.phrases.say("weekly.training.announced", "title", session.title(), "time", time(session), "people",
				people);
	}

	RichText upcoming(TrainingSession session, TrainingGuestList.Count count) {
		return this.phrases.say("weekly.training.upcoming", "title", session.title(), "time", time(session), "yes",
				count.yes(), "no", count.no(), "none", count.none());
	}

	RichText agenda(TrainingSession session, TrainingGuestList.Count count, List<Ticket> asked, List<Ticket> open) {
		return this.phrases.say("weekly.training.agenda", "title", session.title(), "time", time(session), "yes",
				count.yes(), "no", count.no(), "askedCount", asked.size(), "asked", list(asked), "openCount",
				open.size(), "open", list(open));
	}

	private RichText list(List<Ticket> tickets) {
		if (tickets.isEmpty()) {
			return this.phrases.say("weekly.training.agenda-none");
		}
		RichText lines = tickets.stream()
			.limit(LISTED)
			.map((ticket) -> this.phrases.say("weekly.training.agenda-line", "number", ticket.number(), "commune",
					this.words.commune(ticket.commune()), "start", TicketWords.start(ticket.question())))
			.reduce(RichText.EMPTY, RichText::then);
		return (tickets.size() <= LISTED) ? lines
				: lines.then(this.phrases.say("weekly.training.agenda-rest", "count", tickets.size() - LISTED));
	}

	RichText confirm(TrainingSession session, TrainingGuestList.Count count) {
		return this.phrases.say("weekly.training.confirm", "title", session.title(), "yes", count.yes(), "points",
				count.points());
	}

	RichText done(TrainingSession session) {
		return this.phrases.say("weekly.training.done", "title", session.title(), "time", time(session), "participants",
				session.participants(), "points", session.points(), "who", session.confirmedBy());
	}

	private String time(TrainingSession session) {
		return session.beginsAt().map(this.times::of).orElse("");
	}

	private String categories(TrainingSession session) {
		return session.categories().stream().map(this.words::category).collect(Collectors.joining(", "));
	}

	private String communes(TrainingSession session) {
		return session.communes().isEmpty() ? this.phrases.label("weekly.training.everybody")
				: session.communes().stream().map(this.words::commune).collect(Collectors.joining(", "));
	}

	private String link(TrainingSession session) {
		return session.link().isEmpty() ? this.phrases.label("weekly.training.no-link") : session.link();
	}

}
