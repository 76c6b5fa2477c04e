package vn.thongsuot.search;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("waits no longer than a second")
class TextIndexTests {

	private static final List<Text<String>> TEXTS = List.of(
			new Text<>("dat", List.of("Đất ở nông thôn", "tách thửa"),
					"Thủ tục tách thửa đất ở theo Điều 5 Nghị định 151/2025/NĐ-CP."),
			new Text<>("dat-ten", List.of("Đặt tên đường"), "Hội đồng nhân dân đặt tên đường phố."),
			new Text<>("dat-chuan", List.of("Trường đạt chuẩn quốc gia"), "Xã đạt chuẩn nông thôn mới theo NQ 254."),
			new Text<>("ubnd", List.of("UBND xã họp khi nào"), "Phiên họp thường kỳ, không có giấy mời thì xem lịch."));

	/** From here on a text is shown as the answer. */
	private static final double SURE = .88;

	@TempDir
	Path home;

	private TextIndex<String> inMemory() {
		TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE);
		index.rebuild(TEXTS);
		return index;
	}

	private TextIndex<String> onDisk() {
		return TextIndex.onDisk(this.home, "test", (key) -> key, (key) -> key, Names.NONE);
	}

	private static List<String> keys(TextIndex<String> index, String question) {
		return index.search(question, 5).hits().stream().map(Found.Hit::key).toList();
	}

	@Test
	void ranksAMarkedWordAboveItsLookalikes() {
		try (TextIndex<String> index = inMemory()) {
			assertThat(keys(index, "đất")).first().isEqualTo("dat");
			assertThat(keys(index, "đặt")).first().isEqualTo("dat-ten");
			assertThat(keys(index, "đạt")).first().isEqualTo("dat-chuan");
		}
	}

	@Test
	void findsAllLookalikesOfABareWord() {
		try (TextIndex<String> index = inMemory()) {
			assertThat(keys(index, "dat")).contains("dat", "dat-ten", "dat-chuan");
		}
	}

	@Test
	void readsWhatTheThumbLeftOut() {
		try (TextIndex<String> index = inMemory()) {
			assertThat(index.search("tach thua dat o nong thon", 5).understood())
				.isEqualTo("tách thửa đất ở nông thôn");
			assertThat(index.search("ddatj tteen dduwowngf", 5).hits()).isNotEmpty();
			assertThat(index.search("tachthua", 5).understood()).isEqualTo("tách thửa");
			assertThat(index.search("tachthuadat", 5).understood()).isEqualTo("tách thửa đất");
			assertThat(index.search("tahc thua", 5).understood()).isEqualTo("tách thửa");
		}
	}

	@Test
	void knowsShortFormsInBothDirections() {
		try (TextIndex<String> index = inMemory()) {
			assertThat(keys(index, "ủy ban nhân dân")).first().isEqualTo("ubnd");
			assertThat(keys(index, "hđnd")).first().isEqualTo("dat-ten");
			assertThat(index.search("hđnd", 5).understood()).isEqualTo("hội đồng nhân dân");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nđ 151", "nghi dinh 151 nam 2025", "151/2025/ND-CP", "điều 5 nđ151", "NÐ 151/2025" })
	void findsADocumentByItsNumberBeforeAllElse(String question) {
		try (TextIndex<String> index = inMemory()) {
			index.put(new Text<>("other", List.of("nghi dinh nam 2025 cp nd điều 5"), "nghị định nghị định 2025"));
			assertThat(keys(index, question)).first().isEqualTo("dat");
		}
	}

	@Test
	void findsADocumentByItsNumberBeforeAllElseHoweverLongTheQuestion() {
		String story = oddWords(0, 300);
		List<Text<String>> texts = new ArrayList<>(List.of(new Text<>("story", List.of(story), ""),
				new Text<>("decree", List.of("Nghị định 151/2025/NĐ-CP"), "")));
		IntStream.range(0, 100).forEach((i) -> texts.add(new Text<>("other" + i, List.of(oddWords(300, 300)), "")));
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(texts);
			assertThat(keys(index, story)).first().isEqualTo("story");
			assertThat(keys(index, story + " nghị định 151/2025")).startsWith("decree", "story");
		}
	}

	/** Words that nothing else is like, the same for the same numbers. */
	private static String oddWords(int from, int count) {
		return IntStream.range(from, from + count)
			.mapToObj((i) -> "qz" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ddaats owr noong thoon", "d9a6t1 o73 no6ng tho6n", "đất ở nông thôn", "ĐẤT Ở NÔNG THÔN",
			"dat o nong thon", "đat ơ nông thon", "ðất ở nông thôn", "đ\u200bất\u00a0ở nông thôn",
			"đâ\u0301t ở nông thôn" })
	void readsMarksHoweverTheyAreTyped(String question) {
		try (TextIndex<String> index = inMemory()) {
			assertThat(keys(index, question)).first().isEqualTo("dat");
		}
	}

	@ParameterizedTest
	@CsvSource({ "hoà giải ở cơ sở, hòa giải ở cơ sở", "thuỷ lợi, thủy lợi", "lí do, lý do", "công ti, công ty",
			"kĩ thuật, kỹ thuật", "quí một, quý một" })
	void takesSpellingsForOne(String one, String other) {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(new Text<>("one", List.of(one), ""), new Text<>("other", List.of(other), ""),
					new Text<>("third", List.of("giấy mời họp"), "")));
			Found<String> found = index.search(one, 5);
			assertThat(found.hits()).hasSize(2);
			assertThat(found.hits().getFirst().score()).isEqualTo(found.hits().getLast().score());
		}
	}

	@Test
	void widensAnAmbiguousShortForm() {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(new Text<>("student", List.of("Học sinh nghỉ học"), ""),
					new Text<>("papers", List.of("Hồ sơ đất đai"), ""), new Text<>("short", List.of("HS nhập học"), ""),
					new Text<>("none", List.of("Lịch họp"), "")));
			assertThat(keys(index, "hs")).containsExactlyInAnyOrder("student", "papers", "short");
		}
	}

	@Test
	void writesShortFormsOutBesideWordsWithMarks() {
		try (TextIndex<String> index = inMemory()) {
			assertThat(index.search("nộp hs tách thửa đất ở đâu", 5).understood())
				.isEqualTo("nộp hồ sơ tách thửa đất ở đâu");
			assertThat(index.search("đất kh có giấy tờ", 5).understood()).isEqualTo("đất không có giấy tờ");
		}
	}

	@Test
	void takesAShortFormInTheSenseThatAnswers() {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(
					new Text<>("rice", List.of("Gạo hỗ trợ học sinh bán trú", "học sinh ở nội trú được mấy ký gạo"),
							"Học sinh được gạo."),
					new Text<>("papers", List.of("Hồ sơ đất đai nộp ở đâu", "thiếu hồ sơ đất thì làm sao"), "Hồ sơ."),
					new Text<>("other", List.of("Hồ sơ kết hôn", "hồ sơ khai sinh"), "Nộp hồ sơ, trả hồ sơ.")));
			assertThat(index.search("hs bán trú được mấy ký gạo", 5).understood())
				.isEqualTo("học sinh bán trú được mấy ký gạo");
			assertThat(index.search("thiếu hs đất", 5).understood()).isEqualTo("thiếu hồ sơ đất");
		}
	}

	@Test
	void knowsEverydayWordsOfWhichNoTextSpeaks() {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(new Text<>("wedding", List.of("Đăng ký cưới"), "Trưởng thôn cho chuyển.")));
			assertThat(index.search("ke chuyen cuoi cho vui", 5).understood()).isEqualTo("kể chuyện cười cho vui");
			assertThat(index.search("chu tich xa di lam xa", 5).understood()).isEqualTo("chủ tịch xã đi làm xa");
		}
	}

	@Test
	void isSurerWhereOtherWordingsSayTheRest() {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(new Text<>("one", List.of("tách thửa đất", "diện tích tối thiểu"), ""),
					new Text<>("none", List.of("lịch họp", "giấy mời"), "")));
			double apart = index.search("tách thửa diện tích tối thiểu", 1).hits().getFirst().confidence();
			index.put(new Text<>("one", List.of("tách thửa đất"), "diện tích tối thiểu"));
			assertThat(index.search("tách thửa diện tích tối thiểu", 1).hits().getFirst().confidence())
				.isLessThan(apart);
		}
	}

	@Test
	void isNeverSureOfAShortFormAlone() {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(new Text<>("papers", List.of("hồ sơ"), ""), new Text<>("none", List.of("lịch"), "")));
			assertThat(index.search("hồ sơ", 1).hits().getFirst().confidence()).isGreaterThan(SURE);
			assertThat(index.search("hs", 1).hits().getFirst().confidence()).isLessThan(SURE);
		}
	}

	@Test
	void isSureOfATextThatAsksAboutTheSameArticle() {
		try (TextIndex<String> index = inMemory()) {
			index.put(
					new Text<>("article", List.of("Điều 5 Nghị định 151/2025 còn áp dụng không?"), "Chỉ còn ba điểm."));
			Found.Hit<String> first = index.search("dieu 5 nd151 het hieu luc chua", 5).hits().getFirst();
			assertThat(first.key()).isEqualTo("article");
			assertThat(index.search("điều 5 nđ151", 5).hits().getFirst().confidence()).isGreaterThan(SURE);
		}
	}

	@Test
	void takesSyllablesWithCapitalsInARowForAName() {
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, Names.NONE)) {
			index.rebuild(List.of(new Text<>("house", List.of("nhà sơ sài"), "nhà sơ tán")));
			assertThat(index.search("Nhi Sơi", 5).understood()).isEqualTo("Nhi Sơi");
			assertThat(index.search("nhi sơi", 5).understood()).isNotEqualTo("nhi sơi");
		}
	}

	@Test
	void showsNamesWhereTheyWereTyped() {
		Names names = (text) -> (text.contains("nga son"))
				? List.of(new Names.Named(text.indexOf("nga son"), text.indexOf("nga son") + 7, List.of("xa:1")))
				: List.of();
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, names)) {
			index.rebuild(TEXTS);
			assertThat(index.search("xa nga son tach thua dat o", 5).understood())
				.isEqualTo("xã nga son tách thửa đất ở");
			assertThat(index.search("tach thua dat o xa nga son", 5).understood())
				.isEqualTo("tách thửa đất ở xã nga son");
		}
	}

	@Test
	void understandsNamesInsteadOfMatchingTheirWords() {
		Names names = (text) -> (text.contains("sở đất đai"))
				? List.of(new Names.Named(text.indexOf("sở"), text.indexOf("sở") + 10, List.of("so:1"))) : List.of();
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, names)) {
			index.rebuild(List.of(new Text<>("land", List.of("Đất đai là gì"), ""),
					new Text<>("marriage", List.of("Giấy kết hôn"), ""),
					new Text<>("office", List.of("Địa chỉ cơ quan"), "Gửi thư đến sở đất đai."),
					new Text<>("none", List.of("Giấy mời họp"), "")));
			assertThat(keys(index, "sở đất đai cấp giấy kết hôn")).first().isEqualTo("marriage");
			assertThat(keys(index, "sở đất đai cấp giấy kết hôn")).doesNotContain("land");
			assertThat(keys(index, "sở đất đai")).contains("office");
		}
	}

	@Test
	void isSureOfATextThatIsAskedInItsVeryWordsEvenIfTheyAreMostlyAName() {
		Names names = (text) -> (text.contains("phòng tư pháp"))
				? List.of(new Names.Named(text.indexOf("phòng"), text.indexOf("phòng") + 13, List.of("so:1")))
				: List.of();
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, names)) {
			index.rebuild(List.of(new Text<>("who", List.of("số điện thoại phòng tư pháp"), "Ở phòng tư pháp."),
					new Text<>("other", List.of("phòng tư pháp làm gì"), "Số điện thoại của phòng tư pháp.")));
			Found.Hit<String> first = index.search("Số điện thoại phòng tư pháp?", 2).hits().getFirst();
			assertThat(first.key()).isEqualTo("who");
			assertThat(first.confidence()).isGreaterThan(SURE);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nđ 151", "nd-151", "nghị định 151", "Nghị định số 151/2025/NĐ-CP", "151/2025/nd-cp",
			"khoản 1 điều 5 nđ 151/2025", "nd151 dieu 5 khoan 1" })
	void showsWhatNamesADocumentAndNothingElseWhereOnlyTheDocumentIsNamed(String question) {
		try (TextIndex<String> index = inMemory()) {
			index.put(new Text<>("date", List.of("nghị định số 151 năm 2025"), "Nghị định khác, năm 2025."));
			index.put(new Text<>("other", List.of("nghị định nào nói về điều 5"), "Nghị định 9/2025/NĐ-CP."));
			assertThat(index.search(question, 5).hits()).filteredOn((hit) -> hit.confidence() > 0)
				.isNotEmpty()
				.allMatch((hit) -> hit.confidence() < SURE)
				.extracting(Found.Hit::key)
				.isSubsetOf("dat", "date");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nghị định 999/2025", "tt 15/2015", "quyết định 4567/QĐ-UBND", "sở khoáng sản",
			"nđ 999 sở khoáng sản" })
	void findsNothingWhereOnlyWhatNoTextKnowsIsNamed(String question) {
		Names names = (text) -> (text.contains("sở"))
				? List.of(new Names.Named(text.indexOf("sở"), text.indexOf("sở") + 13, List.of("so:1"))) : List.of();
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key, names)) {
			index.rebuild(List.of(new Text<>("one", List.of("Khoáng sản theo nghị định nào, quyết định nào"),
					"Theo Nghị định 151/2025/NĐ-CP của Chính phủ, năm 2015."), TEXTS.getFirst()));
			assertThat(index.search(question, 5).hits()).allMatch((hit) -> hit.confidence() == 0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "AND (", "*", "~", "\"", "a:b AND NOT [x TO y]", "\\", "", " ", "😀👩‍👩‍👧", "z",
			"\u0000\u0001" })
	void takesAnythingAsText(String question) {
		try (TextIndex<String> index = inMemory()) {
			assertThat(index.search(question, 5)).isNotNull();
		}
	}

	@Test
	void answersAQuestionOfTenThousandWords() {
		try (TextIndex<String> index = inMemory()) {
			StringBuilder question = new StringBuilder("tách thửa ");
			for (int i = 0; i < 10_000; i++) {
				question.append("từ").append(Integer.toString(i, 36)).append(' ');
			}
			long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			assertThat(keys(index, question.toString())).contains("dat");
			assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin).as("processor time")
				.isLessThan(Duration.ofSeconds(1).toNanos());
		}
	}

	@Test
	void findsOtherTextsHoweverManyWordingsTheFirstHas() {
		try (TextIndex<String> index = inMemory()) {
			List<String> wordings = IntStream.range(0, 200).mapToObj((i) -> "đất đặt đạt lần " + i).toList();
			index.put(new Text<>("nhiều", wordings, "đất"));
			assertThat(keys(index, "đất đặt đạt")).startsWith("nhiều").contains("dat", "dat-ten", "dat-chuan");
		}
	}

	@Test
	void keepsAWordingOfAnyLength() {
		try (TextIndex<String> index = inMemory()) {
			String wording = "kiểm kê rừng " + "trồng cây lâu năm ".repeat(5_000);
			index.put(new Text<>("dài", List.of(wording), ""));
			assertThat(index.search("kiem ke rung", 1).hits()).singleElement()
				.extracting(Found.Hit::wording)
				.isEqualTo(wording);
			index.put(new Text<>("dài", List.of("kiểm kê rừng"), ""));
			assertThat(index.search("kiem ke rung", 1).hits()).singleElement()
				.extracting(Found.Hit::wording)
				.isEqualTo("kiểm kê rừng");
		}
	}

	@Test
	void findsNothingInAnEmptyIndex() {
		try (TextIndex<String> index = onDisk()) {
			assertThat(index.search("đất đai", 5).hits()).isEmpty();
		}
	}

	@Test
	void findsAChangeAtOnce() {
		try (TextIndex<String> index = inMemory()) {
			index.put(new Text<>("dat", List.of("Karaoke"), "Giấy phép karaoke."));
			assertThat(keys(index, "karaoke")).containsExactly("dat");
			assertThat(keys(index, "tách thửa")).doesNotContain("dat");
			index.remove("dat");
			assertThat(keys(index, "karaoke")).isEmpty();
		}
	}

	@Test
	void keepsTextsOnDiskAndReadsMarksAfterARestart() {
		try (TextIndex<String> index = onDisk()) {
			index.ensure("1", () -> TEXTS);
		}
		try (TextIndex<String> index = onDisk()) {
			index.ensure("1", () -> {
				throw new AssertionError("built again");
			});
			assertThat(index.search("tach thua", 5).understood()).isEqualTo("tách thửa");
			index.ensure("2", List::of);
			assertThat(keys(index, "tách thửa")).isEmpty();
		}
	}

	@Test
	void knowsTheWordsOfWordingsWithoutMarksAlsoAfterARestart() {
		List<Text<String>> texts = new ArrayList<>(TEXTS);
		texts.add(new Text<>("app", List.of("cai vneid tren dien thoai"), "Cài ứng dụng trên điện thoại."));
		try (TextIndex<String> index = onDisk()) {
			index.ensure("1", () -> texts);
			assertThat(index.search("vnied", 5).understood()).isEqualTo("vneid");
		}
		try (TextIndex<String> index = onDisk()) {
			assertThat(index.search("vnied", 5).understood()).isEqualTo("vneid");
			assertThat(keys(index, "vnied")).containsExactly("app");
		}
	}

	@Test
	void searchesInMemoryWhereAnotherHoldsTheFolder() {
		try (TextIndex<String> first = onDisk(); TextIndex<String> second = onDisk()) {
			first.ensure("1", () -> TEXTS);
			second.ensure("1", () -> TEXTS);
			assertThat(keys(second, "tách thửa")).contains("dat");
		}
	}

}
