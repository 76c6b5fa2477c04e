package vn.thongsuot.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

	private static final Path QUESTIONS = Path.of("src", "test", "resources", "asked", "questions.tsv");

	@Test
	void measuresTheQuestionsThatWereHeldApart() throws IOException {
		Map<String, Tally> tallies = new LinkedHashMap<>();
		try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id)) {
			Library library = new Library(index, () -> LocalDate.of(2026, 11, 23), Map::of);
			library.hold(Faq.of(new FaqFiles(Path.of("faq-data")).read()).entries());
			for (Question question : questions()) {
				Guidance.Result result = library.search(question.text());
				tallies.computeIfAbsent(question.style(), (style) -> new Tally()).add(question, result);
				tallies.computeIfAbsent("all", (style) -> new Tally()).add(question, result);
			}
		}
		System.out.println("style questions recall@1 recall@3 sure sure_right unanswerable nothing_right never_sure");
		tallies.forEach((style, tally) -> System.out.println(tally.line(style)));
		assertThat(tallies.getOrDefault("all", new Tally()).answerable).isGreaterThanOrEqualTo(300);
	}

	private static List<Question> questions() throws IOException {
		return Files.readAllLines(QUESTIONS)
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

	/** What came of the questions of one style. */
	private static final class Tally {

		private int answerable;

		private int first;

		private int amongThree;

		private int sure;

		private int sureAndRight;

		private int unanswerable;

		private int nothing;

		private int notSure;

		void add(Question question, Guidance.Result result) {
			boolean sure = result.certainty() == Guidance.Certainty.SURE;
			if (!question.isAnswerable()) {
				this.unanswerable++;
				this.nothing += (result.certainty() == Guidance.Certainty.NOTHING) ? 1 : 0;
				this.notSure += sure ? 0 : 1;
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
			return String.format(Locale.ROOT, "%s %d %.3f %.3f %d %.3f %d %.3f %.3f", style, this.answerable,
					share(this.first, this.answerable), share(this.amongThree, this.answerable), this.sure,
					share(this.sureAndRight, this.sure), this.unanswerable, share(this.nothing, this.unanswerable),
					share(this.notSure, this.unanswerable));
		}

		private static double share(int part, int whole) {
			return (whole == 0) ? Double.NaN : (double) part / whole;
		}

	}

}
