package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryMarkdownTests {

	private static Entry entry(String question, String typed) {
		AnswerText text = AnswerText.of(typed);
		return new Entry("chung-thuc", question, List.of("chung thuc", "sao y: \"bản chính\"", "- [x] # không"),
				"chung_thuc", "STP", text.answer(), text.details(), List.of("Điều 20: Nghị định 23/2015/NĐ-CP"),
				LocalDate.of(2026, 7, 1), LocalDate.of(2027, 12, 31), LocalDate.of(2027, 11, 1),
				Entry.Status.TIME_LIMITED, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Được.", "Được.\nHồ sơ:\n- tờ khai\n- bản chính", "---\nid: khac\n---\nHết",
			"<b>Có</b> & \"không\"", "😀 Có.\n\n\nCó nữa: `mã` *đậm*", "Nộp ở UBND huyện trước đây.",
			"a\u00a0b\u2028c" })
	void isReadAsTheSameEntry(String typed) {
		Entry entry = entry("Sao y \"bản chính\" \\ cần gì: #1?", typed);
		Faq faq = Faq.of(Map.of(EntryMarkdown.path(entry), EntryMarkdown.write(entry, "Sở Tư pháp, 2026: \"a\"")));
		assertThat(faq.problems()).isEmpty();
		assertThat(faq.entries()).containsEntry("chung-thuc", entry);
		assertThat(Gap.of(entry)).isEmpty();
	}

	@Test
	void changesItsFingerprintWithWhatItSays() {
		Entry entry = entry("Sao y?", "Được.");
		assertThat(entry.fingerprint()).isEqualTo(entry("Sao y?", "Được.").fingerprint()).hasSize(64);
		assertThat(entry.fingerprint()).isNotEqualTo(entry("Sao y?", "Không.").fingerprint())
			.isNotEqualTo(entry("Sao?", "Được.").fingerprint())
			.isEqualTo(entry.approvedBy("telegram:1").fingerprint());
	}

	@Test
	void namesWhatIsMissing() {
		Entry bare = new Entry("a", " ", List.of("a", "a", "b"), "khac", "STP", "", "", List.of(), null, null,
				LocalDate.of(2027, 1, 1), Entry.Status.IN_FORCE, null);
		assertThat(Gap.of(bare)).containsExactlyInAnyOrder(Gap.QUESTION, Gap.ANSWER, Gap.BASIS, Gap.WORDINGS);
	}

	@Test
	void makesShortIdsThatNobodyHas() {
		assertThat(EntryId.of("Chứng thực bản sao cần gì?", (id) -> false)).isEqualTo("chung-thuc-ban-sao-can-gi");
		assertThat(EntryId.of("Đất?", "dat"::equals)).isEqualTo("dat-2");
		assertThat(EntryId.of("😀", (id) -> false)).isEqualTo("muc");
		assertThat(EntryId.of("a".repeat(1000), (id) -> false)).hasSize(36);
	}

}
