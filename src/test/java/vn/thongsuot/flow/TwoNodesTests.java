package vn.thongsuot.flow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.context.ConfigurableApplicationContext;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one PostgreSQL, both of which poll. */
@Isolated
class TwoNodesTests {

	@Test
	void shareTheWorkAndSayOnceEachThatTheyDriveEachOtherOut() {
		try (Province province = Province.on(TestDatabase.postgres());
				Logs logs = Logs.of("vn.thongsuot.telegram.Pulse");
				ConfigurableApplicationContext second = province.furtherNode()) {
			Phone staff = province.desk("Sở Tư pháp – hỏi đáp", "Sở Tư pháp").staff();
			for (int k = 1; k <= 3; k++) {
				Phone officer = province.officer("Lê Thị", "Hoa", "xã Như Thanh");
				officer.says("chứng thực bản sao giấy tờ knode" + k);
				officer.presses("Gửi hỏi");
				officer.presses(officer.reads("knode" + k), "Gửi");
				officer.reads("Đã gửi tới Sở Tư pháp");
				Message card = staff.reads("giấy tờ knode" + k);
				staff.replies(card, "Trả lời khi hai máy cùng chạy, xem Điều 29.");
				officer.reads("Điều 29");
				assertThat(officer.count("Điều 29")).isOne();
				assertThat(staff.count("giấy tờ knode" + k)).isOne();
			}
			assertThat(second.isRunning()).isTrue();
			assertThat(logs.warnings()).hasSizeBetween(1, 2).allMatch((said) -> said.contains("another program"));
		}
	}

}
