package vn.thongsuot.weekly;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.weekly.TrainingSession.State;
import vn.thongsuot.wording.Phrases;

/** The buttons with which a department makes and settles training sessions. */
@Component
class TrainingPresses implements PressHandler {

	private static final long MOST = 1_000_000;

	private final TrainingSessions sessions;

	private final TrainingGuestList guests;

	private final TrainingTalk talk;

	private final TrainingText text;

	private final TrainingPost post;

	private final TrainingPlan plan;

	private final Attending attending;

	private final ReportRights rights;

	private final Desks desks;

	private final Categories categories;

	private final Phrases phrases;

	private final BusinessClock clock;

	TrainingPresses(TrainingSessions sessions, TrainingGuestList guests, TrainingTalk talk, TrainingText text,
			TrainingPost post, TrainingPlan plan, Attending attending, ReportRights rights, Desks desks,
			Categories categories, Phrases phrases, BusinessClock clock) {
		this.sessions = sessions;
		this.guests = guests;
		this.talk = talk;
		this.text = text;
		this.post = post;
		this.plan = plan;
		this.attending = attending;
		this.rights = rights;
		this.desks = desks;
		this.categories = categories;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(TrainingVerbs.NEW, TrainingVerbs.PROPOSED, TrainingVerbs.HELD, TrainingVerbs.ANNOUNCE,
				TrainingVerbs.SAVE, TrainingVerbs.DROP, TrainingVerbs.AS_ANSWERED, TrainingVerbs.OTHER_COUNT);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Optional<String> refusal = this.rights.refusal(incoming);
		if (refusal.isPresent()) {
			return this.phrases.label(refusal.get());
		}
		Desk desk = this.desks.at(incoming.chat()).orElseThrow();
		return switch (press.verb()) {
			case TrainingVerbs.NEW -> this.talk.begin(incoming, desk, false, List.of());
			case TrainingVerbs.HELD -> this.talk.begin(incoming, desk, true, List.of());
			case TrainingVerbs.PROPOSED -> this.talk.begin(incoming, desk, false, List.of(category(press)));
			default -> settle(incoming, press, desk);
		};
	}

	private String category(Content.Press press) {
		String code = Presses.text(press, 0);
		if (this.categories.byCode(code).isEmpty()) {
			throw new StalePressException("No such category");
		}
		return code;
	}

	private @Nullable String settle(Incoming incoming, Content.Press press, Desk desk) {
		TrainingSession session = this.sessions.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such session"));
		if (!session.department().equals(desk.department())) {
			return this.phrases.label("weekly.note.not-yours");
		}
		return switch (press.verb()) {
			case TrainingVerbs.ANNOUNCE -> announce(incoming, session);
			case TrainingVerbs.SAVE, TrainingVerbs.AS_ANSWERED -> save(incoming, press, session);
			case TrainingVerbs.DROP -> drop(incoming, session);
			default -> otherCount(incoming, session);
		};
	}

	private String announce(Incoming incoming, TrainingSession session) {
		if (session.state() != State.DRAFT || session.isHeldBefore() || session.categories().isEmpty()) {
			return this.phrases.label("weekly.training.note.settled");
		}
		if (session.beginsAt().filter((begin) -> begin.isAfter(this.clock.now())).isEmpty()) {
			return this.phrases.label("weekly.training.note.over");
		}
		List<Officer> wanted = this.guests.wanted(session);
		session.announce(this.clock.now());
		this.plan.from(session, this.clock.now());
		wanted.forEach((officer) -> this.guests.invite(session, officer));
		this.post.toOfficers(session, "invitation", this.text.of("invitation", session),
				wanted.stream().flatMap((officer) -> officer.address().stream()).toList());
		this.post.close(incoming, this.text.announced(session, wanted.size()),
				Keyboard.Buttons.row(Button.of(this.post.label("cancel"), TrainingVerbs.DROP, session.id()).danger()));
		return this.phrases.label("weekly.training.note.announced");
	}

	private String save(Incoming incoming, Content.Press press, TrainingSession session) {
		boolean open = session.state() == State.ANNOUNCED || session.state() == State.DRAFT && session.isHeldBefore();
		if (!open || session.beginsAt().filter((begin) -> !begin.isAfter(this.clock.now())).isEmpty()) {
			return this.phrases.label("weekly.training.note.settled");
		}
		var attendance = new TrainingWords.Attendance(number(press, 1), number(press, 2));
		this.attending.held(session, attendance, incoming.sender().name(), this.clock.now());
		this.post.close(incoming, this.text.done(session), Keyboard.NONE);
		return this.phrases.label("weekly.training.note.saved");
	}

	private static long number(Content.Press press, int place) {
		long number = Presses.number(press, place);
		if (number < 0 || number > MOST) {
			throw new StalePressException("No such number of people");
		}
		return number;
	}

	/** Those who were invited hear of it if it has not begun. */
	private String drop(Incoming incoming, TrainingSession session) {
		if (session.state() == State.HELD || session.state() == State.DROPPED) {
			return this.phrases.label("weekly.training.note.settled");
		}
		boolean toCome = session.state() == State.ANNOUNCED
				&& session.beginsAt().orElseThrow().isAfter(this.clock.now());
		session.drop();
		if (toCome) {
			this.post.toOfficers(session, "cancelled", this.text.of("cancelled", session),
					this.guests.expected(session));
		}
		this.post.close(incoming, this.text.of("dropped", session), Keyboard.NONE);
		return this.phrases.label("weekly.training.note.saved");
	}

	private @Nullable String otherCount(Incoming incoming, TrainingSession session) {
		if (session.state() != State.ANNOUNCED) {
			return this.phrases.label("weekly.training.note.settled");
		}
		this.talk.askCount(incoming, session);
		return this.phrases.label("weekly.note.write-below");
	}

}
