package vn.thongsuot.weekly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the guess at a kind of difficulty agrees with a reader. The report says
 * "about eight of ten" of the guesses that are given.
 */
class DifficultiesTests {

	private final Difficulties difficulties = new Difficulties();

	@Test
	void whatIsGuessedIsRightAboutAsOftenAsTheReportSays() {
		Guesses fresh = guesses("difficulties-2.tsv", Set.of("drawn", "written"));
		Guesses unseen = guesses("difficulties.tsv", Set.of("unseen"));
		Guesses seen = guesses("difficulties.tsv", Set.of("seen"));
		System.out.printf("Kinds of difficulty: fresh %s; those by which it was set when to guess: %s; seen %s%n",
				fresh, unseen, seen);
		assertThat(fresh.precision()).isBetween(.75, .9);
		assertThat(fresh.coverage()).isGreaterThan(.4);
		assertThat(unseen.precision()).isGreaterThan(.75);
	}

	@Test
	void whatSaysNothingClearlyIsOfNoKind() {
		assertThat(Stream.of("difficulties.tsv", "difficulties-2.tsv")
			.flatMap(DifficultiesTests::lines)
			.map((each) -> each[1])).isSubsetOf(this.difficulties.codes());
		assertThat(this.difficulties.of("")).isEqualTo(Difficulties.UNSORTED);
		assertThat(this.difficulties.of("Xin hỏi về tiền của dân")).as("one word").isEqualTo(Difficulties.UNSORTED);
		assertThat(this.difficulties.codes()).contains("khac").doesNotContain(Difficulties.UNSORTED);
		assertThat(this.difficulties.name(Difficulties.UNSORTED)).isEqualTo("Chưa xếp loại");
		assertThat(this.difficulties.of("Cấp đổi sổ đỏ thì ai ký, ai quyết định?")).isEqualTo("tham_quyen");
		assertThat(this.difficulties.of("PHẦN MỀM báo lỗi, không đăng nhập được")).isEqualTo("he_thong");
	}

	private Guesses guesses(String file, Set<String> parts) {
		List<String[]> questions = lines(file).filter((fields) -> parts.contains(fields[0])).toList();
		List<String[]> given = questions.stream()
			.filter((each) -> !this.difficulties.of(each[2]).equals(Difficulties.UNSORTED))
			.toList();
		long right = given.stream().filter((each) -> this.difficulties.of(each[2]).equals(each[1])).count();
		return new Guesses(questions.size(), given.size(), right);
	}

	/** Part, kind, question. */
	private static Stream<String[]> lines(String file) {
		try {
			return new ClassPathResource("weekly/" + file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Guesses(int questions, int given, long right) {

		double precision() {
			return (double) this.right / this.given;
		}

		double coverage() {
			return (double) this.given / this.questions;
		}

		@Override
		public String toString() {
			return "%d questions, %d guessed, %d of these right (%.0f%%)".formatted(this.questions, this.given,
					this.right, 100 * precision());
		}

	}

}
