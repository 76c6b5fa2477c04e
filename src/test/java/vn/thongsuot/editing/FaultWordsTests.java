package vn.thongsuot.editing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thongsuot.guidance.Fault;
import vn.thongsuot.guidance.Problem;
import vn.thongsuot.wording.Phrases;

import static org.assertj.core.api.Assertions.assertThat;

class FaultWordsTests {

	private final FaultWords words = new FaultWords(new Phrases());

	@Test
	void namesFileLineFaultAndWhatIsFoundMeanwhile() {
		String text = say(List.of(new Problem("dat_dai/a.md", 12, Fault.DAY, List.of("reviewBy")),
				new Problem("ho_tich/b.md", 2, Fault.ID_TWICE, List.of("khai-sinh", "ho_tich/a.md"))));
		assertThat(text).startsWith("Kho hỏi đáp: 2 tệp có lỗi")
			.contains("• dat_dai/a.md, dòng 12: trường reviewBy phải là ngày có dạng 2026-01-31")
			.contains("• ho_tich/b.md, dòng 2: mã khai-sinh trùng với tệp ho_tich/a.md; đang dùng tệp ấy")
			.contains("237 mục khác vẫn tra cứu được");
	}

	@Test
	void saysThatNothingIsWrongAnyMore() {
		assertThat(say(List.of())).isEqualTo("Kho hỏi đáp: các tệp đã hết lỗi. 237 mục đang tra cứu được.");
	}

	@Test
	void shortensWhatNobodyWouldRead() {
		List<Problem> many = IntStream.range(10, 25)
			.mapToObj((file) -> "dat_dai/" + file + ".md")
			.flatMap((file) -> Stream.of("question", "category", "status", "reviewBy")
				.map((field) -> new Problem(file, 1, Fault.MISSING, List.of(field))))
			.toList();
		assertThat(say(many)).startsWith("Kho hỏi đáp: 15 tệp có lỗi")
			.contains("… và 5 tệp nữa.")
			.contains("dat_dai/19.md, dòng 1: thiếu trường status")
			.doesNotContain("reviewBy")
			.doesNotContain("dat_dai/20.md");
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEachFault(Fault fault) {
		assertThat(say(List.of(new Problem("a.md", 1, fault, List.of("x1", "x2", "x3", "x4")))))
			.containsPattern("dòng 1: \\p{L}");
	}

	private String say(List<Problem> problems) {
		return this.words.of(problems, 237).plain();
	}

}
