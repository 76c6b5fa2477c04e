package vn.thongsuot.conversation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken for a name while somebody registers. */
class RegistrationNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "Lê Thị Hoa", "LO THI HIEN", "Giàng A Páo", "Hơ  Pia", "Nguyễn Thị Hồng Nhung" })
	void takesNames(String typed) {
		assertThat(Registration.isName(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hiền", "thủ tục khai sinh quá hạn thế nào ạ?", "cho em hoi ai duoc ky chung thuc",
			"Lê Thị Hoa 0912345678", "", "??" })
	void asksAgainAfterWhatIsNone(String typed) {
		assertThat(Registration.isName(typed)).isFalse();
	}

}
