package vn.thongsuot.flow;

import org.junit.jupiter.api.Test;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft that was left for a while. */
class OldDraftTests {

	@Test
	void anOldDraftAsksWhereANewMessageBelongs() {
		try (Province province = Province.on(TestDatabase.h2(), "thongsuot.draft.fresh=0s")) {
			Phone officer = province.officer("Lê", "Hoa", "xã Như Thanh");
			officer.says("/goi");
			officer.reads("chưa được khai báo");
			officer.says("/hoi chứng thực bản sao qze1");
			Message summary = officer.reads("qze1");
			officer.says("trẻ sinh ở nước ngoài qze2");
			Message where = officer.reads("chưa gửi");
			assertThat(where.text()).contains("qze1");
			officer.presses(where, "Thêm vào bản nháp đó");
			assertThat(officer.reads("qze2").text()).contains("qze1");
			officer.seesNoButtonsOn(summary);
			officer.says("hộ nghèo được miễn gì qze3");
			where = officer.reads("chưa gửi");
			officer.presses(where, "Câu hỏi khác");
			assertThat(officer.reads("qze3").text()).doesNotContain("qze1").doesNotContain("qze2");
			assertThat(officer.pressesAndIsTold(where, "Câu hỏi khác")).isNotBlank();
		}
	}

}
