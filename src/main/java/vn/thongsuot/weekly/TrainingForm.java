package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/**
 * The questions that are asked about a session, all at once, and what becomes of the
 * answers: what could not be taken is asked again.
 */
@Component
class TrainingForm {

	private final Categories categories;

	private final Communes communes;

	private final Units units;

	private final TrainingWords words;

	private final Phrases phrases;

	private final BusinessClock clock;

	TrainingForm(Categories categories, Communes communes, Units units, TrainingWords words, Phrases phrases,
			BusinessClock clock) {
		this.categories = categories;
		this.communes = communes;
		this.units = units;
		this.words = words;
		this.phrases = phrases;
		this.clock = clock;
	}

	/** All that is asked about a session, in order. */
	static List<Question> asked(TrainingSession session) {
		List<Question> asked = new ArrayList<>(List.of(Question.TITLE, Question.TIME));
		if (session.categories().isEmpty()) {
			asked.add(Question.CATEGORIES);
		}
		asked.addAll(session.isHeldBefore() ? List.of(Question.COUNT) : List.of(Question.LINK, Question.COMMUNES));
		return asked;
	}

	/** Questions in words, all in one message. */
	RichText ask(List<Question> questions, TrainingSession session, RichText who) {
		RichText list = RichText.lines(questions.stream().map((question) -> line(question, session)).toList());
		if (questions.size() == 1) {
			return this.phrases.say("weekly.training.ask.one", "who", who, "line", list);
		}
		RichText example = RichText.lines(questions.stream()
			.map((question) -> this.phrases.say("weekly.training.ask.example." + question.key()))
			.toList());
		return this.phrases.say("weekly.training.ask.all", "who", who, "lines", list, "example", example);
	}

	private RichText line(Question question, TrainingSession session) {
		List<Category> own = own(session);
		String list = IntStream.range(0, own.size())
			.mapToObj((place) -> this.phrases.label("weekly.training.ask.category", "place", place + 1, "name",
					own.get(place).name()))
			.collect(Collectors.joining("; "));
		return this.phrases.say("weekly.training.ask." + question.key(), "list", list);
	}

	/**
	 * Takes answers, except how many took part.
	 * @return what is told of each that makes no sense, or is missing
	 */
	Map<Question, RichText> take(List<Question> questions, TrainingSession session, Map<Question, String> answers) {
		Map<Question, RichText> problems = new EnumMap<>(Question.class);
		questions.stream().filter((question) -> question != Question.COUNT).forEach((question) -> {
			String typed = answers.get(question);
			Optional<RichText> problem = (typed != null) ? take(question, session, typed) : Optional.of(RichText.EMPTY);
			problem.ifPresent((words) -> problems.put(question, words));
		});
		return problems;
	}

	/**
	 * Takes an answer, except how many took part.
	 * @return what is told if it makes no sense
	 */
	private Optional<RichText> take(Question question, TrainingSession session, String typed) {
		return switch (question) {
			case TITLE -> title(session, typed.strip().replaceAll("\\s+", " "));
			case TIME -> time(session, typed);
			case LINK -> link(session, typed.strip());
			case CATEGORIES -> categories(session, typed);
			case COMMUNES -> communes(session, typed);
			case COUNT -> throw new IllegalArgumentException("A count settles the session");
		};
	}

	private Optional<RichText> title(TrainingSession session, String typed) {
		if (typed.isEmpty() || typed.length() > TrainingSession.LONGEST_TITLE) {
			return bad("title", "longest", TrainingSession.LONGEST_TITLE);
		}
		session.title(typed);
		return Optional.empty();
	}

	private Optional<RichText> time(TrainingSession session, String typed) {
		Instant now = this.clock.now();
		Optional<Instant> time = this.words.time(typed, now);
		if (time.isEmpty()) {
			return bad("time");
		}
		if (time.get().isAfter(now) == session.isHeldBefore()) {
			return bad(session.isHeldBefore() ? "future" : "past");
		}
		session.beginsAt(time.get());
		return Optional.empty();
	}

	private Optional<RichText> link(TrainingSession session, String typed) {
		if (Difficulties.fold(typed).equals("khong")) {
			session.link("");
			return Optional.empty();
		}
		boolean fits = typed.toLowerCase(Locale.ROOT).matches("https://\\S+\\.\\S+")
				&& typed.length() <= TrainingSession.LONGEST_LINK;
		if (!fits) {
			return bad("link");
		}
		session.link(typed);
		return Optional.empty();
	}

	private Optional<RichText> categories(TrainingSession session, String typed) {
		List<Category> own = own(session);
		List<Integer> places = TrainingWords.numbers(typed);
		if (places.isEmpty() || places.stream().anyMatch((place) -> place < 1 || place > own.size())) {
			return bad("categories");
		}
		session.categories(places.stream().distinct().map((place) -> own.get(place - 1).code()).toList());
		return Optional.empty();
	}

	/**
	 * The categories of a department and its sub-units; all if it has none of its own.
	 */
	private List<Category> own(TrainingSession session) {
		List<Category> own = this.categories.all()
			.stream()
			.filter((category) -> this.units.of(session.department()).contains(category.department()))
			.toList();
		return own.isEmpty() ? this.categories.all() : own;
	}

	private Optional<RichText> communes(TrainingSession session, String typed) {
		if (Difficulties.fold(typed).equals("tat ca")) {
			session.communes(List.of());
			return Optional.empty();
		}
		List<String> found = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (String name : typed.split("[,;\\n]+")) {
			if (this.communes.find(name.strip()) instanceof CommuneMatch.Found match) {
				found.add(match.commune().code());
			}
			else if (!name.isBlank()) {
				unknown.add(name.strip());
			}
		}
		if (found.isEmpty() || !unknown.isEmpty()) {
			return bad("communes", "names", unknown.isEmpty() ? typed.strip() : String.join(", ", unknown));
		}
		session.communes(found.stream().distinct().toList());
		return Optional.empty();
	}

	Optional<RichText> bad(String what, Object... namesAndValues) {
		return Optional.of(this.phrases.say("weekly.training.bad." + what, namesAndValues));
	}

	/** What is asked about a session. */
	enum Question {

		TITLE, TIME, CATEGORIES, LINK, COMMUNES, COUNT;

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
