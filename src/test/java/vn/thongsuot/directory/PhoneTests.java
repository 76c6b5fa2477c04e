package vn.thongsuot.directory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTests {

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "+84912345678", "84912345678", "0084912345678", "+84 (0) 912 345 678",
			"0912.345.678", "0912-345-678", " 0912 345 678 ", "912345678", "'0912345678" })
	void knowsOneNumberInAllItsForms(String typed) {
		assertThat(Phone.read(typed)).contains("0912345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "12345", "9.12346E+08", "+79161234567", "00912345678", "0912345678901",
			"0912345678 0987654321" })
	void refusesWhatIsNoVietnameseNumber(String typed) {
		assertThat(Phone.read(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "02373852246", "+842373852246" })
	void knowsLandlines(String typed) {
		assertThat(Phone.read(typed)).contains("02373852246");
	}

}
