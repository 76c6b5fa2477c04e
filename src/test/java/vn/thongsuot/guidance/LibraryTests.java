package vn.thongsuot.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.search.Auc;
import vn.thongsuot.search.Names;
import vn.thongsuot.search.TextIndex;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped guidance, asked the way officers type. */
class LibraryTests {

	private static final TextIndex<String> INDEX = TextIndex.inMemory((id) -> id, (id) -> id, Names.NONE);

	private static final Library LIBRARY = library(INDEX, Faq.of(new FaqFiles(Path.of("faq-data")).read()).entries(),
			"2026-11-23");

	@AfterAll
	static void close() {
		INDEX.close();
	}

	private static Library library(TextIndex<String> index, Map<String, Entry> entries, String today) {
		Library library = new Library(index, () -> LocalDate.parse(today), Map::of);
		library.hold(entries);
		return library;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			luong co so bay gio bao nhieu | luong-co-so
			lg cơ sở hiện nay la bn | luong-co-so
			xin phep xay nha o can giay to gi | ho-so-xin-phep-nha-o
			dang ky ho kinh doanh mat may ngay | dang-ky-ho-kinh-doanh
			ddawng kys hooj kinh doanh maats maays ngayf | dang-ky-ho-kinh-doanh
			cap GPXD nha o may ngay | thoi-han-cap-phep-nha-o
			chủ tịch xã phạt tối đa bao nhiêu tiền | muc-phat-chu-tich-xa
			ai quyet dinh sap nhap thon | sap-nhap-doi-ten-thon
			dieu 5 nd151 con hieu luc ko | dieu-5-nghi-dinh-151-con-hieu-luc
			gửi văn bản mật qua zalo được không | gui-tai-lieu-mat-qua-nhom-chat
			bộ phận thường trực là ai | san-pham-bo-phan-thuong-truc
			""")
	void findsTheEntryFirst(String question, String id) {
		Guidance.Result result = LIBRARY.search(question);
		assertThat(result.entries()).first().extracting(Entry::id).isEqualTo(id);
		assertThat(result.certainty()).isNotEqualTo(Guidance.Certainty.NOTHING);
	}

	/** A little below what QuestionsEvaluation measures: it must not get worse unseen. */
	@Test
	void findsWhatOfficersAskedAndIsSeldomSureOfAnythingElse() throws IOException {
		QuestionsEvaluation.Tally tally = QuestionsEvaluation.ask(LIBRARY, "questions-3.tsv", "questions-4.tsv");
		assertThat(tally.first()).as("found first").isGreaterThan(.88);
		assertThat(tally.right()).as("right where it was sure").isGreaterThan(.95);
		assertThat(tally.choicesInVain()).as("choices where nothing answers").isLessThan(3);
	}

	@Test
	void isSurerOfWhatOfficersAskThanOfWhatNobodyAnswers() throws IOException {
		List<Double> asked = QuestionsEvaluation.confidences(LIBRARY, "questions-3.tsv", "questions-4.tsv");
		List<Double> everyday = Files.readAllLines(Path.of("src/test/resources/search/out-of-scope.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((question) -> QuestionsEvaluation.confidence(LIBRARY, question))
			.toList();
		assertThat(everyday).hasSize(50);
		assertThat(Auc.of(asked, everyday)).isGreaterThan(.9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ông trời hôm nay có nắng không", "ong troi hom nay co nang khong", "", "   ", "😀😀😀",
			"a", "hello how are you today my friend", "AND (", "* ~ \" ?:", "trận bóng tối qua ai thắng" })
	void saysThatThereIsNothing(String question) {
		assertThat(LIBRARY.search(question).certainty()).as(question).isEqualTo(Guidance.Certainty.NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "今天天气怎么样", "Какая сегодня погода?", "where can I buy a football ticket", "z", "đ",
			"\\ / [ ] { } ^ + - && ||", "\u202e\u0000", "1 2 3 4 5" })
	void takesForeignAndOddInputForNothing(String question) {
		assertThat(LIBRARY.search(question).certainty()).as(question).isEqualTo(Guidance.Certainty.NOTHING);
	}

	@Test
	void readsAQuestionOfTenThousandWords() {
		String question = "dang ky ho kinh doanh mat may ngay ".repeat(1250);
		assertThat(LIBRARY.search(question).entries()).hasSizeLessThanOrEqualTo(5);
		String marked = "đăng ký khai sinh quá hạn ".repeat(1667);
		assertThat(LIBRARY.search(marked).entries()).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void findsNothingWhereThereIsNoGuidance() {
		try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id, Names.NONE)) {
			Library library = library(index, Map.of(), "2026-11-23");
			assertThat(library.search("cấp sổ đỏ lần đầu").certainty()).isEqualTo(Guidance.Certainty.NOTHING);
			assertThat(library.inCategory("dat_dai")).isEmpty();
		}
	}

	@Test
	void showsTheQuestionAsItWasRead() {
		assertThat(LIBRARY.search("dang ky ho kinh doanh o dau").understood()).isEqualTo("đăng ký hộ kinh doanh ở đâu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cap lai gcn qsdd bi mat", "cấp lại giấy chứng nhận quyền sử dụng đất bị mất" })
	void isNotSureOfAWrongEntry(String question) {
		Guidance.Result result = LIBRARY.search(question);
		boolean right = !result.entries().isEmpty() && result.entries().getFirst().question().contains("mất");
		assertThat(right || result.certainty() != Guidance.Certainty.SURE).as(result.toString()).isTrue();
	}

	@Test
	void knowsWhatIsLikeAnEntry() {
		Entry entry = LIBRARY.byId("dang-ky-ho-kinh-doanh").orElseThrow();
		assertThat(LIBRARY.like(entry)).doesNotContain(entry).hasSizeLessThanOrEqualTo(5);
		Entry land = LIBRARY.byId("dieu-5-nghi-dinh-151-con-hieu-luc").orElseThrow();
		assertThat(LIBRARY.like(land)).isNotEmpty().allMatch((near) -> near.category().equals("dat_dai"));
	}

	@Test
	void isSureOfAPlainQuestion() {
		assertThat(LIBRARY.search("lương cơ sở hiện nay là bao nhiêu").certainty()).isEqualTo(Guidance.Certainty.SURE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "chứng thực", "so do", "hộ kinh doanh", "nghia vu quan su", "tổ dân phố", "nđ 151",
			"nghi dinh 151/2025" })
	void letsChooseWhereOnlyAMatterIsNamedOfWhichManyEntriesSpeak(String matter) {
		Guidance.Result result = LIBRARY.search(matter);
		assertThat(result.certainty()).isEqualTo(Guidance.Certainty.UNSURE);
		assertThat(result.entries()).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "le phi ho tich", "điều 5 nđ151" })
	void isSureOfAFewWordsOfWhichOneEntrySpeaks(String matter) {
		assertThat(LIBRARY.search(matter).certainty()).isEqualTo(Guidance.Certainty.SURE);
	}

	@Test
	void isNeverSureOfWhatHasNotBegunOrHasEnded() {
		try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id, Names.NONE)) {
			Map<String, Entry> entries = Map.of("cu", entry("cu", "2025-01-01", "2025-12-31"), "moi",
					entry("moi", "2027-03-01", null));
			Library library = library(index, entries, "2026-11-23");
			assertThat(library.search("lệ phí hộ tịch moi").certainty()).isEqualTo(Guidance.Certainty.UNSURE);
			assertThat(library.search("lệ phí hộ tịch cu").certainty()).isEqualTo(Guidance.Certainty.UNSURE);
			assertThat(library(index, entries, "2025-12-31").search("lệ phí hộ tịch cu").certainty())
				.isEqualTo(Guidance.Certainty.SURE);
			assertThat(library(index, entries, "2027-03-01").search("lệ phí hộ tịch moi").certainty())
				.isEqualTo(Guidance.Certainty.SURE);
		}
	}

	@Test
	void listsTheEntriesOfACategory() {
		assertThat(LIBRARY.inCategory("dat_dai")).hasSizeGreaterThan(10)
			.allMatch((entry) -> entry.category().equals("dat_dai"));
	}

	private static Entry entry(String id, String from, @org.jspecify.annotations.Nullable String until) {
		return new Entry(id, "Lệ phí hộ tịch " + id, List.of(), "ho_tich", "STP", "Lệ phí.", "", List.of("Điều 1"),
				LocalDate.parse(from), (until != null) ? LocalDate.parse(until) : null, LocalDate.parse("2027-01-01"),
				Entry.Status.IN_FORCE, null);
	}

}
