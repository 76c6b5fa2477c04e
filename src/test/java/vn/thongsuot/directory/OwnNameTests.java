package vn.thongsuot.directory;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnNameTests {

	private static final List<Commune> COMMUNES = List.of(new Commune("1", "Như Thanh", CommuneType.XA, "Xã Như Thanh"),
			new Commune("2", "Tam Thanh", CommuneType.XA, "Xã Tam Thanh"),
			new Commune("3", "Hạc Thành", CommuneType.PHUONG, "Phường Hạc Thành"));

	@ParameterizedTest
	@ValueSource(strings = { "xã Như Thanh", "XÃ NHƯ THANH", "xa\u0303 Như Thanh", "Xã Hải Long cũ", "Phường Hạc Thành",
			"UBND xã Như Thanh", "ubnd", "Uỷ ban nhân dân xã", "uy ban nhan dan xa", "HĐND phường", "Phòng Kinh tế",
			"Sở Nội vụ", "Công an xã Như Thanh", "Cán bộ xã Như Thanh", "Lê Thị Hoa, xã Như Thanh", "xa nhu thanh",
			"Xa nhu thanh", "phuong hac thanh", "le thi hoa xa nhu thanh" })
	void findsThePlaceOfWork(String typed) {
		assertThat(OwnName.namesPlace(typed, COMMUNES)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lê Thị Hoa", "Xa Thị Hoa", "xa thi hoa", "XA THỊ HOA", "Lê Thị Xã", "Hà Thị Phường",
			"Phương Hạc Thanh", "Phong Thị Sở", "Xa Tam Thanh", "Như Thanh", "Trần Hạc Thành", "Đặng Uy", "dang uy",
			"Đoàn Trung Tâm", "Hồ Thôn" })
	void leavesNamesOfPeopleAlone(String typed) {
		assertThat(OwnName.namesPlace(typed, COMMUNES)).isFalse();
	}

}
