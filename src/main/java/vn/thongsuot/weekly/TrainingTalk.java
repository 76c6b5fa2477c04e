package vn.thongsuot.weekly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.weekly.TrainingForm.Question;
import vn.thongsuot.wording.Phrases;

/** The guided conversation in which a group announces a session, or adds one. */
@Component
class TrainingTalk implements CommandHandler, ReplyHandler {

	private final TrainingSessions sessions;

	private final TrainingGuestList guests;

	private final TrainingForm form;

	private final TrainingLines lines;

	private final TrainingText text;

	private final TrainingPost post;

	private final Attending attending;

	private final ReportRights rights;

	private final Desks desks;

	private final Prose prose;

	private final Phrases phrases;

	private final BusinessClock clock;

	TrainingTalk(TrainingSessions sessions, TrainingGuestList guests, TrainingForm form, TrainingLines lines,
			TrainingText text, TrainingPost post, Attending attending, ReportRights rights, Desks desks, Prose prose,
			Phrases phrases, BusinessClock clock) {
		this.sessions = sessions;
		this.guests = guests;
		this.form = form;
		this.lines = lines;
		this.text = text;
		this.post = post;
		this.attending = attending;
		this.rights = rights;
		this.desks = desks;
		this.prose = prose;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "taphuan", "weekly.command.taphuan"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		Subject menu = Subject.of(TrainingPost.KIND, "menu");
		Optional<String> refusal = this.rights.refusal(incoming);
		if (refusal.isPresent()) {
			this.post.answer(incoming, this.phrases.say(refusal.get()), Keyboard.NONE, menu);
			return;
		}
		Desk desk = this.desks.at(incoming.chat()).orElseThrow();
		RichText upcoming = this.sessions.announced(desk.department())
			.stream()
			.map((session) -> this.text.upcoming(session, this.guests.count(session)))
			.reduce(RichText.EMPTY, RichText::then);
		this.post.answer(incoming,
				this.phrases.say("weekly.training.menu", "name", this.prose.name(desk.department()), "upcoming",
						upcoming),
				Keyboard.Buttons.column(Button.of(this.post.label("new"), TrainingVerbs.NEW).primary(),
						Button.of(this.post.label("held"), TrainingVerbs.HELD)),
				menu);
	}

	/** Begins a session in a group, and asks all that there is to ask. */
	String begin(Incoming incoming, Desk desk, boolean heldBefore, List<String> categories) {
		TrainingSession session = this.sessions
			.save(new TrainingSession(desk.department(), incoming.chat(), heldBefore, incoming.sender().name()));
		session.categories(categories);
		ask(incoming, session, TrainingForm.asked(session), RichText.EMPTY);
		return this.phrases.label("weekly.note.write-below");
	}

	void askCount(Incoming incoming, TrainingSession session) {
		ask(incoming, session, List.of(Question.COUNT), RichText.EMPTY);
	}

	/** Asks, after a word on what could not be taken. */
	private void ask(Incoming incoming, TrainingSession session, List<Question> questions, RichText before) {
		RichText who = ReportAsking.named(this.phrases, incoming.sender());
		this.post.answer(incoming, before.then(this.form.ask(questions, session, who)),
				new Keyboard.AskReply(this.phrases.label("weekly.training.ask.box")), about(session, questions));
	}

	private static Subject about(TrainingSession session, List<Question> questions) {
		return new Subject(TrainingPost.KIND,
				Stream.concat(Stream.of("" + session.id()), questions.stream().map(Question::name)).toList());
	}

	@Override
	public String kind() {
		return TrainingPost.KIND;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		Optional<String> refusal = this.rights.refusal(incoming);
		if (about.ids().size() < 2 || refusal.isPresent()) {
			this.post.answer(incoming, this.phrases.say(refusal.orElse("weekly.training.press-first")), Keyboard.NONE,
					Subject.of(TrainingPost.KIND, "menu"));
			return;
		}
		TrainingSession session = this.sessions.lock(Long.parseLong(about.ids().getFirst())).orElseThrow();
		List<Question> questions = about.ids().stream().skip(1).map(Question::valueOf).toList();
		boolean here = this.desks.at(incoming.chat())
			.filter((desk) -> desk.department().equals(session.department()))
			.isPresent();
		boolean open = session.state() == TrainingSession.State.DRAFT
				|| questions.equals(List.of(Question.COUNT)) && session.state() == TrainingSession.State.ANNOUNCED;
		if (!here || !open) {
			this.post.answer(incoming, this.phrases.say("weekly.training.note.settled"), Keyboard.NONE, about);
		}
		else {
			take(incoming, session, questions);
		}
	}

	private void take(Incoming incoming, TrainingSession session, List<Question> questions) {
		Map<Question, String> answers = this.lines.of(questions, incoming.typed());
		Map<Question, RichText> problems = this.form.take(questions, session, answers);
		Optional<TrainingWords.Attendance> count = Optional.ofNullable(answers.get(Question.COUNT))
			.flatMap(TrainingWords::attendance);
		if (questions.contains(Question.COUNT) && (!problems.isEmpty() || count.isEmpty())) {
			problems.put(Question.COUNT, (count.isEmpty() && answers.containsKey(Question.COUNT))
					? this.phrases.say("weekly.training.bad.count") : RichText.EMPTY);
		}
		if (!problems.isEmpty()) {
			RichText said = problems.values()
				.stream()
				.filter((words) -> words.length() > 0)
				.map((words) -> words.then(new RichText("\n")))
				.reduce(RichText.EMPTY, RichText::then);
			ask(incoming, session, List.copyOf(problems.keySet()), said);
		}
		else {
			count.ifPresentOrElse((attendance) -> count(incoming, session, attendance),
					() -> preview(incoming, session));
		}
	}

	private void preview(Incoming incoming, TrainingSession session) {
		int people = this.guests.wanted(session).size();
		this.post.answer(incoming, this.text.preview(session, people),
				Keyboard.Buttons.row(
						Button.of(this.post.label("announce"), TrainingVerbs.ANNOUNCE, session.id()).primary(),
						Button.of(this.post.label("drop"), TrainingVerbs.DROP, session.id())),
				Subject.of(TrainingPost.KIND, session.id()));
	}

	private void count(Incoming incoming, TrainingSession session, TrainingWords.Attendance attendance) {
		if (session.isHeldBefore()) {
			offer(incoming, session, attendance);
		}
		else {
			this.attending.held(session, attendance, incoming.sender().name(), this.clock.now());
			this.post.answer(incoming, this.text.done(session), Keyboard.NONE,
					Subject.of(TrainingPost.KIND, session.id()));
		}
	}

	/** What was held before is looked at once more before it counts. */
	private void offer(Incoming incoming, TrainingSession session, TrainingWords.Attendance attendance) {
		this.post.answer(incoming, this.text.previewHeld(session, attendance),
				Keyboard.Buttons.row(Button
					.of(this.post.label("save"), TrainingVerbs.SAVE, session.id(), attendance.people(),
							attendance.points())
					.primary(), Button.of(this.post.label("drop"), TrainingVerbs.DROP, session.id())),
				Subject.of(TrainingPost.KIND, session.id()));
	}

}
