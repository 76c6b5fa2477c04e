package vn.thongsuot.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nđ 151 | nd151
			nđ151 nói gì | nd151
			ND-CP 151 | nd151
			151/NĐ-CP | nd151
			nghị định số 151 | nd151
			nghidinh151 | nd151
			nghij ddinhj 151 | nd151
			NDD 151 | nd151
			nghi5 d9inh5 151/2025 | nd151/2025
			nghi dinh 151 nam 2025 | nd151/2025
			nghi dinh 151 2025 | nd151/2025
			nđ 151/25 | nd151/2025
			151-2025-NĐ-CP | nd151/2025
			151_2025_ND-CP | nd151/2025
			Nghị định số 49/2026/NĐ-CP | nd49/2026
			nđ số: 49/2026/nđ-cp | nd49/2026
			151/2025/ND-CP | nd151/2025
			NQ254 | nq254
			nghị quyết 60-NQ/TW | nq60
			NQ 254/2025/QH15 | nq254/2025
			254/2025/QH15 | 254/2025
			luật 31/2024/QH15 | luat31/2024
			luật đất đai 31/2024 | 31/2024
			tt 05/2025 | tt5/2025
			TTLT 05/2015/TTLT-BYT-BNV | tt5/2015
			QĐ 1234/QĐ-UBND | qd1234
			1234/QD-UBND | qd1234
			1.013978 | 1.013978
			49/2026 | 49/2026
			""")
	void areReadInAnySpelling(String question, String number) {
		assertThat(DocumentNumbers.asked(question)).containsExactly(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "điều 5 khoản 2 nđ151", "khoản 2 điều 5 nđ 151", "dieu 5 nd151 con hieu luc ko",
			"đ5 nđ151", "nđ 151 điều 5", "nghị định 151, khoản 2 điều 5", "ddieeuf 5 ndd 151", "điều5 nghị định151",
			"điểm a khoản 1 Điều 5 của Nghị định 151" })
	void holdTheArticleToo(String question) {
		assertThat(DocumentNumbers.asked(question)).containsExactlyInAnyOrder("nd151:5", "nd151");
	}

	@Test
	void holdArticleAndYear() {
		assertThat(DocumentNumbers.asked("Điều 16 Nghị định 49/2026/NĐ-CP")).containsExactlyInAnyOrder("nd49:16",
				"nd49/2026");
	}

	@Test
	void areIndexedInAllFormsInWhichTheyAreAsked() {
		assertThat(DocumentNumbers.in("Điều 5 Nghị định 151/2025/NĐ-CP")).contains("nd151:5", "nd151", "nd151/2025",
				"151/2025");
		assertThat(DocumentNumbers.in("Luật Đất đai số 31/2024/QH15")).contains("31/2024", "luat31/2024");
		assertThat(DocumentNumbers.in("Nghị quyết số 254/2025/QH15")).contains("nq254/2025", "254/2025", "nq254");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ngày 15/8/2025", "tháng 8/2025", "thửa 12", "0912345678", "phạt 50%",
			"quyết định thu hồi", "kế hoạch 2026", "kế hoạch năm 2026", "luật đất đai 2024",
			"công văn 3 ngày chưa trả lời", "nghị quyết 5 năm", "quyết định 15/8/2025", "tờ 12 thửa 15" })
	void areNoDatesOrOtherNumbers(String text) {
		assertThat(DocumentNumbers.asked(text)).isEmpty();
	}

}
