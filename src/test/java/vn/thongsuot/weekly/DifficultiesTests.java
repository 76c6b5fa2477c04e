package vn.thongsuot.weekly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the guess at a kind of difficulty agrees with a reader. The report says
 * "about six of ten" of what is not seen when the words are chosen.
 */
class DifficultiesTests {

	private final Difficulties difficulties = new Difficulties();

	@Test
	void theGuessIsRightAboutAsOftenAsTheReportSays() throws IOException {
		double unseen = share("unseen");
		System.out.printf("Kinds of difficulty guessed right: %.0f%% of %d unseen questions, %.0f%% of %d seen ones%n",
				100 * unseen, questions("unseen").size(), 100 * share("seen"), questions("seen").size());
		assertThat(unseen).isBetween(.55, .75);
		assertThat(share("seen")).isGreaterThan(.8);
	}

	@Test
	void whatSaysNothingIsOfNoKind() throws IOException {
		assertThat(Stream.concat(questions("seen").stream(), questions("unseen").stream()).map((each) -> each[1]))
			.isSubsetOf(this.difficulties.codes());
		assertThat(this.difficulties.of("")).isEqualTo(Difficulties.OTHER);
		assertThat(this.difficulties.of("Cấp đổi sổ đỏ thì ai ký, ai quyết định?")).isEqualTo("tham_quyen");
		assertThat(this.difficulties.of("PHẦN MỀM báo lỗi, không đăng nhập được")).isEqualTo("he_thong");
	}

	private double share(String part) throws IOException {
		List<String[]> questions = questions(part);
		return (double) questions.stream().filter((each) -> this.difficulties.of(each[2]).equals(each[1])).count()
				/ questions.size();
	}

	/** Part, kind, question. */
	private static List<String[]> questions(String part) throws IOException {
		return new ClassPathResource("weekly/difficulties.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.map((line) -> line.split("\t"))
			.filter((fields) -> fields[0].equals(part))
			.toList();
	}

}
