package vn.thongsuot.desk;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedLetterTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			123/SNV-XDCQ ngày 25/11/2026 | 123/SNV-XDCQ | 2026-11-25
			Đã gửi văn bản số 7/stp-hctp ngày 4-1 | 7/STP-HCTP | 2027-01-04
			45/2026/QĐ-UBND, 3 tháng 12 năm 2026: đồng ý | 45/2026/QĐ-UBND | 2026-12-03
			công văn 12 / TTr - STP hôm nay | 12/TTr-STP | 2027-01-11
			so 9/NQ-HĐND ngay 28.12, dong y | 9/NQ-HĐND | 2026-12-28
			1009/BTP-HTQTCT hôm qua | 1009/BTP-HTQTCT | 2027-01-10
			""")
	void readsTheNumberAndTheDay(String text, String number, LocalDate day) {
		TypedLetter typed = TypedLetter.of(text, TODAY);
		assertThat(typed.wrong(TODAY)).isEmpty();
		assertThat(typed.letter().number()).isEqualTo(number);
		assertThat(typed.letter().day()).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Đã gửi rồi nhé | no-number
			ngày 25/11/2026 đã gửi | no-number
			123/SNV-XDCQ | no-day
			123/SNV-XDCQ ngày 31/11/2026 | no-day
			123/SNV-XDCQ ngày 12/1/2027 | future-day
			123/SNV-XDCQ ngày 25/11/2062 | future-day
			""")
	void saysWhatIsMissingOrWrong(String text, String wrong) {
		assertThat(TypedLetter.of(text, TODAY).wrong(TODAY)).isEqualTo(wrong);
	}

}
