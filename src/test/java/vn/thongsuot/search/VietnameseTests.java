package vn.thongsuot.search;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTests {

	@ParameterizedTest
	@CsvSource({ "hoà,hòa", "hoá,hóa", "thuỷ,thủy", "uý,úy", "hoàn,hoàn", "thuận,thuận", "qúy,quý", "gía,giá",
			"Hoằng Hoá,Hoằng Hóa", "THUỶ,THỦY", "khoẻ,khỏe", "ngoài,ngoài", "khuỷu,khuỷu", "tuý luý,túy lúy" })
	void putsTheToneInOnePlace(String typed, String canonical) {
		assertThat(Vietnamese.canonical(typed)).isEqualTo(canonical);
	}

	@ParameterizedTest
	@CsvSource({ "lí do,lý do", "LÍ,LÝ", "kĩ sư,kỹ sư", "Mĩ,Mỹ", "tỉ lệ,tỷ lệ", "quí,quý", "bác sỹ,bác sĩ", "tí,tí",
			"tý,tý", "tỉnh,tỉnh" })
	void spellsWhatIsWrittenWithIOrYInOneWay(String typed, String canonical) {
		assertThat(Vietnamese.canonical(typed)).isEqualTo(canonical);
	}

	@Test
	void composesAndDropsWhatNobodySees() {
		String decomposed = Normalizer.normalize("Đất\u00a0đ\u200bai\ufeff", Normalizer.Form.NFD);
		assertThat(Vietnamese.canonical(decomposed)).isEqualTo("Đất đai");
	}

	@Test
	void readsEthAsTheLetterThatItStandsFor() {
		assertThat(Vietnamese.canonical("Ðảm bảo ðất")).isEqualTo("Đảm bảo đất");
	}

	@Test
	void leavesOtherLanguagesAlone() {
		assertThat(Vietnamese.canonical("café naïve 151/2025/NĐ-CP")).isEqualTo("café naïve 151/2025/NĐ-CP");
	}

	@Test
	void foldsAllMarks() {
		assertThat(Vietnamese.fold("Đường Hoằng Hoá, Ặ")).isEqualTo("duong hoang hoa, a");
	}

	@Test
	void givesOneKeyToAllSpellings() {
		assertThat(Vietnamese.key("công ty Lý Quý")).isEqualTo(Vietnamese.key("cong ti li qui"));
	}

}
