package vn.thongsuot.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyMannerTests {

	private final ReplyManner manner = new ReplyManner(15);

	@ParameterizedTest
	@ValueSource(strings = { "Xã thực hiện theo Điều 12 Nghị định 150/2025.",
			"Anh/chị gửi hồ sơ về Trung tâm Phục vụ hành chính công.",
			"Em trai của liệt sĩ cũng thuộc diện này, xã lập hồ sơ theo mẫu 03.",
			"Mức phụ cấp bằng 1,5 lần lương cơ sở đối với thôn loại I.",
			"Chị em ruột không thuộc đối tượng hưởng chế độ này.", "Thuc hien theo Nghi dinh 150, gui ho so ve So.",
			"Hộ nghèo được hỗ trợ 60 triệu đồng để xây nhà.", "Trả kết quả cho người dân theo phiếu hẹn.",
			"Ho ngheo duoc ho tro 60 trieu dong de xay nha.",
			"Upload file scan lên Cổng dịch vụ công, status “Đã nhận” là OK.",
			"Nej hais lus Hmoob los tau: xã lập danh sách gửi Sở DT&TG.",
			"Đã gửi công văn 12/SNV-CCVC; see attached file, deadline 30/11." })
	void seesAnAnswer(String text) {
		assertThat(this.manner.isClearlyAnswer(text, false)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "@hung_snv xem giúp câu này của xã Như Thanh", "Anh Hùng ơi, câu này thuộc phòng nào vậy?",
			"anh Hung oi xem cau nay thuoc phong nao", "Chị ơi cái này mình trả lời thế nào cho đúng",
			"Mọi người ơi ai nắm được nội dung này không", "Phòng Tổ chức cho ý kiến về câu này nhé!",
			"Đồng chí Mai xem lại điều khoản này với ạ", "Nhờ phòng Công chức trả lời giúp em với",
			"Xem lại giúp anh ạ", "Cau nay phong Phap che tra loi nhe" })
	void seesAWordAmongColleagues(String text) {
		assertThat(this.manner.isClearlyAnswer(text, false)).isFalse();
		assertThat(this.manner.isClearlyAnswer(text, true)).isFalse();
	}

	/** What people write in such groups, labelled before the words were chosen. */
	@Test
	void letsNothingLeaveThatWasForColleaguesAndSeldomAsks() {
		List<String> asked = written("officer").filter((text) -> !this.manner.isClearlyAnswer(text, false)).toList();
		assertThat(written("colleagues").filter((text) -> this.manner.isClearlyAnswer(text, false)))
			.as("words among colleagues that would leave")
			.isEmpty();
		assertThat(asked).as("answers about which the group is asked").hasSizeLessThanOrEqualTo(2);
	}

	private static Stream<String> written(String forWhom) {
		return read(Path.of("src/test/resources/desk/replies.tsv")).lines()
			.map((line) -> line.split("\t"))
			.filter((line) -> line[0].equals(forWhom))
			.map((line) -> line[1]);
	}

	@Test
	void takesTheWordsOfGuidanceForAnswers() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("faq-data"))) {
			List<String> paragraphs = files.filter((file) -> file.toString().endsWith(".md"))
				.flatMap((file) -> Stream.of(read(file).split("\n\\s*\n")))
				.filter((text) -> text.length() > 30 && !text.startsWith("-") && !text.startsWith("#"))
				.toList();
			long doubted = paragraphs.stream()
				.flatMap((text) -> Stream.of(text, unmarked(text)))
				.filter(ColleagueTalk::isIn)
				.count();
			assertThat(paragraphs).hasSizeGreaterThan(150);
			assertThat(doubted).as("taken for words among colleagues").isLessThan(paragraphs.size() / 20);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String unmarked(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd');
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ok", "👍", "Đúng rồi.", "", "........................" })
	void doubtsWhatIsVeryShortUnlessAFileComesWithIt(String text) {
		assertThat(this.manner.isClearlyAnswer(text, false)).isFalse();
		assertThat(this.manner.isClearlyAnswer(text, true)).isTrue();
	}

	@Test
	void countsLettersWithTheirMarksOnce() {
		String composed = "Được ạ, xã làm thế";
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		ReplyManner strict = new ReplyManner(14);
		assertThat(strict.isClearlyAnswer(composed, false)).isFalse();
		assertThat(strict.isClearlyAnswer(decomposed, false)).isFalse();
	}

}
