package vn.thongsuot.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipTests {

	@ParameterizedTest
	@CsvSource({ "giay,giay", "giay,gia", "giay,giaay", "giay,gixy", "giay,giya", "a,''", "dong tien,dong tein" })
	void isAtMostOne(String one, String other) {
		assertThat(Slip.atMostOne(one, other)).isTrue();
		assertThat(Slip.atMostOne(other, one)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "giay,ga", "giay,gyia", "giay,xixy", "ab,ba1", "abc,acbd" })
	void isMoreThanOne(String one, String other) {
		assertThat(Slip.atMostOne(one, other)).isFalse();
		assertThat(Slip.atMostOne(other, one)).isFalse();
	}

}
