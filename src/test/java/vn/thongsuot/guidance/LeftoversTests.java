package vn.thongsuot.guidance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeftoversTests {

	@ParameterizedTest
	@ValueSource(strings = { "ong nguyen van an xin xac nhan", "anh trần văn b đã mất", "le thi hoa hoi khai sinh",
			"hộ Cầm Bá chưa có giấy", "em ten lan hoi", "hồ sơ 12345678 bị trả", "… ở … sinh ngày … của …" })
	void suspectsWhatMayStillTellOfSomebody(String text) {
		assertThat(Leftovers.in(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tôi là …, công chức xã hỏi về khai sinh", "chung thuc chu ky cho nguoi khong biet chu",
			"mức 1.200.000.000 đồng một hộ", "Theo Nghị định 151/2025/NĐ-CP thì xã làm gì",
			"học tập tư tưởng Hồ Chí Minh", "lệ phí do xã thu thì nộp ở đâu",
			"vợ chồng đi làm xa có được ủy quyền không" })
	void trustsWhatTellsOfNobody(String text) {
		assertThat(Leftovers.in(text)).isFalse();
	}

}
