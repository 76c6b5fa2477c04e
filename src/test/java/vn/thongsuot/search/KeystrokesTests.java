package vn.thongsuot.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeystrokesTests {

	@ParameterizedTest
	@CsvSource({ "ddaats,đất", "Thanhf,thành", "quyeets,quyết", "ddinhj,định", "thur,thủ", "tucj,tục", "khoong,không",
			"giaays,giấy", "dduwowcj,được", "hoawcj,hoặc", "quangr,quảng", "nguwowif,người", "dangdw,đăng", "suwar,sửa",
			"uyr,ủy", "xax,xã", "huyeenj,huyện" })
	void readsTelex(String keys, String syllable) {
		assertThat(Keystrokes.decode(keys)).contains(syllable);
	}

	@ParameterizedTest
	@CsvSource({ "d9a6t1,đất", "ba1o,báo", "thu3y,thủy", "ngu7o7i2,người", "xa4,xã", "hoa8c5,hoặc" })
	void readsVni(String keys, String syllable) {
		assertThat(Keystrokes.decode(keys)).contains(syllable);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "dat", "a1b2", "2025", "f16", "windows", "b2", "c3", "x", "1.013978", "nghị", "otp", "vs" })
	void leavesOtherTokensAlone(String token) {
		assertThat(Keystrokes.decode(token)).isEmpty();
	}

}
