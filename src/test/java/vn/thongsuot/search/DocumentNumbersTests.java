package vn.thongsuot.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nđ 151 | nd151
			nghi dinh 151 nam 2025 | nd151/2025
			Nghị định số 49/2026/NĐ-CP | nd49/2026
			151/2025/ND-CP | nd151/2025
			NQ254 | nq254
			tt 05/2025 | tt5/2025
			1.013978 | 1.013978
			49/2026 | 49/2026
			""")
	void areReadInAnySpelling(String question, String number) {
		assertThat(DocumentNumbers.asked(question)).containsExactly(number);
	}

	@Test
	void holdTheArticleToo() {
		assertThat(DocumentNumbers.asked("điều 5 khoản 2 nđ151")).contains("nd151:5");
		assertThat(DocumentNumbers.asked("Điều 16 Nghị định 49/2026/NĐ-CP")).contains("nd49:16", "nd49/2026");
	}

	@ParameterizedTest
	@CsvSource({ "ngày 15/8/2025", "tháng 8/2025", "thửa 12", "0912345678", "phạt 50%", "quyết định thu hồi" })
	void areNoDatesOrOtherNumbers(String text) {
		assertThat(DocumentNumbers.asked(text)).isEmpty();
	}

}
