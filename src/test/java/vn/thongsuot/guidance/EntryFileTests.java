package vn.thongsuot.guidance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.messaging.Button;

import static org.assertj.core.api.Assertions.assertThat;

class EntryFileTests {

	private static final String GOOD = """
			---
			id: tach-thua
			question: "Tách thửa cần gì?"
			wordings:
			  - tach thua dat
			  - hs tách thửa
			  - chia đất cho con
			category: dat_dai
			department: SNNMT
			basis:
			  - "Điều 1"
			reviewBy: 2027-01-01
			status: in_force
			sources: ["công báo, 2026"]
			---
			Cần đơn.

			1. Nộp đơn.
			""";

	@Test
	void readsAnEntry() {
		Faq faq = Faq.of(Map.of("dat_dai/tach-thua.md", GOOD));
		assertThat(faq.problems()).isEmpty();
		Entry entry = faq.entries().values().iterator().next();
		assertThat(entry.answer()).isEqualTo("Cần đơn.");
		assertThat(entry.details()).isEqualTo("1. Nộp đơn.");
		assertThat(entry.otherWordings()).hasSize(3);
	}

	@Test
	void readsFilesOfWindows() {
		assertThat(Faq.of(Map.of("dat_dai/a.md", "\uFEFF" + GOOD.replace("\n", "\r\n"))).problems()).isEmpty();
	}

	@Test
	void namesFileAndLineOfWhatIsWrong() {
		assertThat(problems(GOOD.replace("reviewBy: 2027-01-01", "reviewBy: 01/01/2027")))
			.startsWith("dat_dai/tach-thua.md:12: reviewBy must be a day");
		assertThat(problems(GOOD.replace("status: in_force", "status: valid"))).contains(":13: status must be one of");
		assertThat(problems(GOOD.replace("category: dat_dai", "category: ho_tich")))
			.contains(":8: the file must lie in");
		assertThat(problems(GOOD.replace("question:", "qustion:")))
			.contains(":3: nothing is known by the name of qustion");
	}

	@Test
	void leavesOutAFileWithoutFrontMatter() {
		assertThat(problems("Cần đơn.")).contains(":1: begin the file with a line ---");
	}

	@Test
	void namesTheLineOfBrokenYaml() {
		assertThat(problems(GOOD.replace("\"Tách thửa cần gì?\"", "\"Tách thửa"))).contains("is no YAML");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000\u0007", "\t- [", "&a [*a]", "{{{{", "'", "\uD800", ": : :" })
	void leavesOutAFileWhoseFrontMatterIsBroken(String rubbish) {
		assertThat(problems(GOOD.replace("tách thửa cần gì?", rubbish).replace("status: in_force", rubbish)))
			.startsWith("dat_dai/tach-thua.md:");
	}

	@Test
	void keepsTheGoodFilesBesideBrokenOnes() {
		Faq faq = Faq.of(Map.of("dat_dai/a.md", GOOD, "dat_dai/b.md", "---\nid: [\n---\n", "dat_dai/c.md", "\u0000"));
		assertThat(faq.entries()).containsOnlyKeys("tach-thua");
		assertThat(faq.problems()).extracting(Problem::toString)
			.anyMatch((problem) -> problem.startsWith("dat_dai/b.md"))
			.anyMatch((problem) -> problem.startsWith("dat_dai/c.md"));
	}

	@Test
	void refusesTheAbolishedDistrictUnlessItIsMeant() {
		String old = GOOD.replace("Cần đơn.", "Nộp ở UBND huyện.");
		assertThat(problems(old)).contains(":16: speaks of the abolished district level");
		assertThat(problems(old.replace("status:", "abolishedLevel: mentioned\nstatus:"))).isEmpty();
		assertThat(problems(GOOD.replaceFirst("question: .*", "question: Phòng Tư pháp huyện làm gì?")))
			.contains("speaks of the abolished district level");
	}

	@Test
	void refusesABasisThatWasAbolishedUnlessItSaysSo() {
		String old = GOOD.replace("\"Điều 1\"", "\"Điều 5, 10 NĐ 151/2025/NĐ-CP; Điều 2 NĐ 49/2026/NĐ-CP\"");
		assertThat(problems(old)).contains(":10: basis names 151/2025/NĐ-CP, abolished in part")
			.contains("since 2026-01-31");
		assertThat(problems(old.replace("Điều 5, 10", "Điều 5"))).isEmpty();
		assertThat(problems(old.replace("NĐ-CP;", "NĐ-CP (đã bãi bỏ);"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NĐ 13/2023/NĐ-CP", "Điều 20 NĐ 13/2023/NĐ-CP", "NĐ 140/2025", "Điều 8 NĐ 140/2025/NĐ-CP",
			"Khoản 1 Điều 6, 9 NĐ 140/2025/NĐ-CP", "Điều 9 NĐ 54/2026/NĐ-CP; NĐ 140/2025/NĐ-CP" })
	void refusesWhatIsAbolishedAsAWholeAndWhatMayBeAnAbolishedArticle(String basis) {
		assertThat(problems(GOOD.replace("\"Điều 1\"", '"' + basis + '"'))).contains(":10: basis names ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Khoản 2 Điều 9 NĐ 140/2025/NĐ-CP", "Điều 8 NĐ 142/2025/NĐ-CP", "NĐ 1140/2025",
			"NĐ 144/2020/NĐ-CP", "Điều 4 NĐ 140/2025/NĐ-CP (đã bãi bỏ)" })
	void acceptsTheArticlesThatStillHold(String basis) {
		assertThat(problems(GOOD.replace("\"Điều 1\"", '"' + basis + '"'))).isEmpty();
	}

	@Test
	void demandsThatWhatIsSupersededSaysSo() {
		assertThat(problems(GOOD.replace("in_force", "superseded"))).contains("không còn");
	}

	@Test
	void demandsAnEndOfWhatIsLimited() {
		assertThat(problems(GOOD.replace("in_force", "time_limited"))).contains("needs validUntil");
	}

	@Test
	void refusesAnIdThatNoButtonCanCarry() {
		String longest = "a".repeat(44);
		assertThat(problems(GOOD.replace("id: tach-thua", "id: " + longest))).isEmpty();
		assertThat(Button.of("Gửi hỏi", "q-send", 999_999_999_999L, longest).code()).hasSize(Button.MAX_BYTES);
		assertThat(problems(GOOD.replace("id: tach-thua", "id: " + longest + "a")))
			.contains(":2: id must fit into a button");
	}

	@Test
	void refusesAFileInAnotherEncoding() {
		String garbled = new String(GOOD.getBytes(Charset.forName("windows-1258")), StandardCharsets.UTF_8);
		assertThat(problems(garbled)).contains(":3: holds letters that cannot be read; save the file as UTF-8");
	}

	@Test
	void saysOnlyThatOfWhatIsNoYaml() {
		assertThat(problems(GOOD.replace("question:", "question: [")).lines()).hasSize(1);
	}

	@Test
	void keepsTheFirstOfTwoFilesWithOneId() {
		Faq faq = Faq.of(new java.util.TreeMap<>(Map.of("dat_dai/a.md", GOOD, "dat_dai/b.md", GOOD)));
		assertThat(faq.entries()).hasSize(1);
		assertThat(faq.problems()).singleElement()
			.hasToString("dat_dai/b.md:2: another file has the id tach-thua: dat_dai/a.md");
	}

	@Test
	void keepsTheOriginalBesideACopyWhoseIdNobodyChanged() {
		Faq faq = Faq.of(new java.util.TreeMap<>(
				Map.of("dat_dai/tach-thua-2.md", GOOD.replace("Cần đơn.", "Bản chép."), "dat_dai/tach-thua.md", GOOD)));
		assertThat(faq.entries().get("tach-thua")).extracting(Entry::answer).isEqualTo("Cần đơn.");
		assertThat(faq.problems()).singleElement()
			.hasToString("dat_dai/tach-thua-2.md:2: another file has the id tach-thua: dat_dai/tach-thua.md");
	}

	@Test
	void runsNoTypeNamedInTheFrontMatter() {
		assertThat(problems(GOOD.replace("\"Tách thửa cần gì?\"", "!!java.net.URL [\"http://localhost\"]")))
			.isNotEmpty();
	}

	private static String problems(String text) {
		return String.join("\n",
				Faq.of(Map.of("dat_dai/tach-thua.md", text)).problems().stream().map(Problem::toString).toList());
	}

}
