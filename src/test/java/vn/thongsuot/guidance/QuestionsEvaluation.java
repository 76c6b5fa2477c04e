package vn.thongsuot.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thongsuot.search.TextIndex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the shipped guidance on questions that were written by somebody who knew only
 * its topics: {@code mvn verify -Pretrieval -Dtest=QuestionsEvaluation}.
 */
class QuestionsEvaluation {

	private static final Path ASKED = Path.of("src", "test", "resources", "asked");

	/**
	 * The later ones were written when all was chosen, and nothing was chosen by them.
	 */
	private static final List<String> FILES = List.of("questions.tsv", "questions-2.tsv", "questions-3.tsv",
			"questions-4.tsv", "questions-5.tsv");

	@Test
	void measuresTheQuestionsThatWereHeldApart() throws IOException {
		try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id)) {
			Library library = new Library(index, () -> LocalDate.of(2026, 11, 23), Map::of);
			library.hold(Faq.of(new FaqFiles(Path.of("faq-data")).read()).entries());
			System.out.println(
					"file style questions recall@1 recall@3 sure sure_right unanswerable nothing_right never_sure choices_in_vain");
			for (String file : FILES) {
				assertThat(measure(library, file)).isGreaterThanOrEqualTo(60);
			}
		}
	}

	/** What comes of all questions of these files. */
	static Tally ask(Library library, String... files) throws IOException {
		Tally tally = new Tally();
		for (String file : files) {
			questions(file).forEach((question) -> tally.add(question, library.search(question.text())));
		}
		return tally;
	}

	/** Of the first hits for the questions of these files that have an answer. */
	static List<Double> confidences(Library library, String... files) throws IOException {
		List<Double> confidences = new ArrayList<>();
		for (String file : files) {
			questions(file).stream()
				.filter(Question::isAnswerable)
				.forEach((question) -> confidences.add(confidence(library, question.text())));
		}
		return confidences;
	}

	static double confidence(Library library, String question) {
		return library.search(question).nearest().stream().mapToDouble(Guidance.Near::confidence).findFirst().orElse(0);
	}

	/** How many of the questions of a file have an answer. */
	private static int measure(Library library, String file) throws IOException {
		Map<String, Tally> tallies = new LinkedHashMap<>();
		for (Question question : questions(file)) {
			Guidance.Result result = library.search(question.text());
			tallies.computeIfAbsent(question.style(), (style) -> new Tally()).add(question, result);
			tallies.computeIfAbsent("all", (style) -> new Tally()).add(question, result);
		}
		tallies.forEach((style, tally) -> System.out.println(file + " " + tally.line(style)));
		return tallies.getOrDefault("all", new Tally()).answerable;
	}

	private static List<Question> questions(String file) throws IOException {
		return Files.readAllLines(ASKED.resolve(file))
			.stream()
			.skip(1)
			.map((line) -> line.split("\t", -1))
			.map((parts) -> new Question(parts[0], List.of(parts[1].split(",")), parts[2]))
			.toList();
	}

	/**
	 * A question as somebody types it.
	 *
	 * @param entries ids of those that answer it; one empty id if none does
	 */
	private record Question(String text, List<String> entries, String style) {

		boolean isAnswerable() {
			return !this.entries.getFirst().isEmpty();
		}

		boolean isAnsweredBy(Entry entry) {
			return this.entries.contains(entry.id());
		}

	}

	/** What came of some questions. */
	static final class Tally {

		private int answerable;

		private int first;

		private int amongThree;

		private int sure;

		private int sureAndRight;

		private int unanswerable;

		private int nothing;

		private int notSure;

		private int choices;

		/** Share of the questions with an answer that find it first. */
		double first() {
			return share(this.first, this.answerable);
		}

		/** Share of the sure answers that are right. */
		double right() {
			return share(this.sureAndRight, this.sure);
		}

		/** How many choices are offered where something is, though nothing answers. */
		double choicesInVain() {
			return share(this.choices, this.unanswerable - this.nothing);
		}

		private void add(Question question, Guidance.Result result) {
			boolean sure = result.certainty() == Guidance.Certainty.SURE;
			if (!question.isAnswerable()) {
				this.unanswerable++;
				this.nothing += (result.certainty() == Guidance.Certainty.NOTHING) ? 1 : 0;
				this.notSure += sure ? 0 : 1;
				this.choices += result.entries().size();
				return;
			}
			List<Entry> found = result.entries();
			boolean right = !found.isEmpty() && question.isAnsweredBy(found.getFirst());
			this.answerable++;
			this.first += right ? 1 : 0;
			this.amongThree += found.stream().limit(3).anyMatch(question::isAnsweredBy) ? 1 : 0;
			this.sure += sure ? 1 : 0;
			this.sureAndRight += (sure && right) ? 1 : 0;
		}

		String line(String style) {
			return String.format(Locale.ROOT, "%s %d %.3f %.3f %d %.3f %d %.3f %.3f %.1f", style, this.answerable,
					first(), share(this.amongThree, this.answerable), this.sure, right(), this.unanswerable,
					share(this.nothing, this.unanswerable), share(this.notSure, this.unanswerable), choicesInVain());
		}

		private static double share(int part, int whole) {
			return (whole == 0) ? Double.NaN : (double) part / whole;
		}

	}

}
