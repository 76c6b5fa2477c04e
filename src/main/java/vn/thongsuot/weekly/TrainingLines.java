package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.weekly.TrainingForm.Question;

/**
 * Tells which line of an answer goes with which question: by what the line is, else in
 * their order.
 */
@Component
class TrainingLines {

	/** Nothing but numbers and the words that go with a day and a time. */
	private static final Pattern TIME = Pattern
		.compile("(?:\\d++(?:[hg]\\d*+)?|gio|luc|vao|ngay|sang|chieu|thu|hai|ba|tu|nam|sau|bay|chu|nhat|\\s)++");

	private final TrainingWords words;

	private final BusinessClock clock;

	TrainingLines(TrainingWords words, BusinessClock clock) {
		this.words = words;
		this.clock = clock;
	}

	/** The lines of an answer by question; those that are left over go with the last. */
	Map<Question, String> of(List<Question> asked, String typed) {
		if (asked.size() == 1) {
			return Map.of(asked.getFirst(), typed);
		}
		Map<Question, String> answers = new EnumMap<>(Question.class);
		List<String> plain = new ArrayList<>();
		typed.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
			Optional<Question> plainly = plainly(line).filter((question) -> asked.contains(question))
				.filter((question) -> !answers.containsKey(question));
			plainly.ifPresentOrElse((question) -> answers.put(question, line), () -> plain.add(line));
		});
		List<Question> others = asked.stream().filter((question) -> !answers.containsKey(question)).toList();
		for (int place = 0; place < plain.size() && !others.isEmpty(); place++) {
			Question question = others.get(Math.min(place, others.size() - 1));
			answers.merge(question, plain.get(place), (before, more) -> before + "\n" + more);
		}
		return answers;
	}

	/** What a line plainly is, wherever it stands. */
	private Optional<Question> plainly(String line) {
		String folded = Difficulties.fold(line);
		if (line.toLowerCase(Locale.ROOT).startsWith("http") || folded.equals("khong")) {
			return Optional.of(Question.LINK);
		}
		if (folded.equals("tat ca")) {
			return Optional.of(Question.COMMUNES);
		}
		if (line.matches("[\\d,;. ]+")) {
			return Optional.of(Question.CATEGORIES);
		}
		if (folded.matches("\\d.*(nguoi|hoc vien|diem cau).*")) {
			return Optional.of(Question.COUNT);
		}
		boolean onlyTime = TIME.matcher(folded).matches();
		return (onlyTime && this.words.time(line, this.clock.now()).isPresent()) ? Optional.of(Question.TIME)
				: Optional.empty();
	}

}
