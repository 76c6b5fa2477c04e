package vn.thongsuot.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTests {

	@ParameterizedTest
	@ValueSource(strings = { "đất", "nghiêng", "quốc", "quỳnh", "giếng", "gì", "giữ", "hoà", "hòa", "khuỷu", "yên",
			"ủy", "thuở", "được", "Nguyễn", "quyết", "oẳn" })
	void knowsSyllables(String word) {
		assertThat(Syllables.isSyllable(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "đât", "hoạcs", "windows", "otp", "ngd", "wifi", "đgc", "", "đấtt" })
	void knowsWhatIsNone(String word) {
		assertThat(Syllables.isSyllable(word)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dat", "nguoi", "quyet", "gi", "uy" })
	void knowsSyllablesWithoutMarks(String word) {
		assertThat(Syllables.isFoldedSyllable(word)).isTrue();
	}

}
