package vn.thongsuot.conversation;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SensitiveTests {

	@ParameterizedTest
	@ValueSource(strings = { "công dân số 038095012345", "CCCD 038 095 012 345", "cmnd 171234567 đề nghị",
			"038\u00a0095\u00a0012\u00a0345" })
	void findsNumbersOfCitizens(String text) {
		assertThat(Sensitive.in(text)).containsExactly(Sensitive.CITIZEN_ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gọi 0912345678", "số 0912 345 678 nhé", "+84 912 345 678", "0237.3852.123",
			"0912\u00a0345\u00a0678", "0912–345–678" })
	void findsTelephoneNumbers(String text) {
		assertThat(Sensitive.in(text)).containsExactly(Sensitive.PHONE);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "TỐI MẬT", "văn bản mật số 5", "đóng dấu mật", "hồ sơ TUYỆT MẬT này", "Kính gửi\nMẬT\nxã A" })
	void findsMarkingsOfSecrets(String text) {
		assertThat(Sensitive.in(text)).contains(Sensitive.SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bảo mật tài khoản", "mật độ xây dựng", "nuôi ong lấy mật", "mật khẩu cổng dịch vụ công",
			"tài liệu mật độ dân cư", "Nghị định 151/2025/NĐ-CP", "mã thủ tục 1.013978", "số tiền 1.500.000.000 đồng",
			"thửa 123, tờ bản đồ 45" })
	void leavesInnocentTextAlone(String text) {
		assertThat(Sensitive.in(text)).isEmpty();
	}

	@Test
	void masksAllButTheLastTwoDigits() {
		assertThat(Sensitive.mask("CCCD 038095012345, gọi 0912 345 678, nghị định 151/2025"))
			.isEqualTo("CCCD **********45, gọi **** *** *78, nghị định 151/2025");
		assertThat(Sensitive.in(Sensitive.mask("038095012345 và 0912345678"))).isEqualTo(Set.of());
	}

}
