package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.calendar.ProvinceTime;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.messaging.Undeliverables.Fate;
import vn.thongsuot.messaging.Undeliverables.Line;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class AdministratorsRoundTests extends ReminderCase {

	private static final Address ADMINISTRATOR = FakeChannel.chat("admin1");

	@Test
	void saysNothingIfEverythingArrived() {
		this.office.lookUntil("2026-11-18 17:00");
		assertThat(this.outbox.sent()).isEmpty();
	}

	@Test
	void tellsEachAdministratorOnceInTheMorning() {
		this.office.lookAt("2026-11-16 10:00");
		fail(FakeProvince.group("D1"), "card", 7, Fate.KEPT, "2026-11-16 11:00");
		fail(FakeProvince.group("D1"), "reminder", 7, Fate.KEPT, "2026-11-16 11:01");
		fail(FakeChannel.chat("officer"), "answer", 9, Fate.LOST, "2026-11-17 03:00");
		fail(FakeChannel.chat("officer"), "incoming", 9, Fate.PARKED, "2026-11-17 03:00");
		this.office.lookUntil("2026-11-19 17:00");
		assertThat(this.outbox.sent()).hasSize(2);
		FakeOutbox.Sent line = this.outbox.to(ADMINISTRATOR).getFirst();
		assertThat(line.at()).isEqualTo(ProvinceTime.at("2026-11-17 07:30"));
		assertThat(line.text()).isEqualTo("""
				Tin chưa đến nơi, tính từ lần báo trước

				2 tin đang chờ người nhận quay lại (1 phiếu gửi nhóm, 1 tin nhắc).
				Cần làm: xem trợ lý còn trong nhóm và còn quyền gửi tin không; khi liên lạc được, tin tự đi tiếp.

				1 tin không gửi được nữa (1 câu trả lời).
				Cần làm: báo người nhận bằng cách khác; lý do có trong nhật ký máy chủ.

				1 tin gửi đến chưa xử lý được.
				Cần làm: xem lỗi trong nhật ký máy chủ, rồi nhờ người gửi gửi lại.

				Nhóm của: Sở Một.

				Phiếu liên quan: #7, #9.""");
	}

	@Test
	void waitsForTheNextWorkingDay() {
		this.office.lookAt("2026-11-20 16:00");
		fail(FakeChannel.chat("officer"), "answer", 9, Fate.LOST, "2026-11-20 16:10");
		this.office.lookUntil("2026-11-23 07:25");
		assertThat(this.outbox.sent()).isEmpty();
		this.office.lookUntil("2026-11-23 07:30");
		assertThat(this.outbox.sent()).hasSize(2);
	}

	@Test
	void tellsOfEachFailureOnce() {
		this.office.lookAt("2026-11-16 10:00");
		for (int hour = 10; hour < 24; hour++) {
			fail(FakeChannel.chat("officer"), "answer", hour, Fate.LOST, "2026-11-17 " + hour + ":00");
			fail(FakeChannel.chat("officer"), "answer", 100 + hour, Fate.LOST, "2026-11-18 " + hour + ":00");
		}
		this.office.lookUntil("2026-11-20 17:00");
		assertThat(this.outbox.to(ADMINISTRATOR)).hasSize(2)
			.allSatisfy((line) -> assertThat(line.text()).contains("14 tin không gửi được nữa"));
	}

	@Test
	void doesNotReportItselfForEver() {
		this.office.lookAt("2026-11-16 10:00");
		fail(ADMINISTRATOR, "failures", 1, Fate.KEPT, "2026-11-16 11:00");
		this.office.lookUntil("2026-11-18 17:00");
		assertThat(this.outbox.sent()).isEmpty();
	}

	@Test
	void saysOnceAMonthThatAYearHasNoOfficialCalendarYet() {
		this.office.lookAt("2026-11-30 08:00");
		assertThat(this.outbox.sent()).isEmpty();
		this.office.lookAt("2026-12-01 07:30");
		assertThat(this.outbox.sent()).extracting((notice) -> notice.message().to().id())
			.containsExactlyInAnyOrder("admin1", "admin2", "groupBPTT");
		assertThat(this.outbox.sent())
			.allSatisfy((notice) -> assertThat(notice.text()).startsWith("Năm 2027 chưa có lịch nghỉ chính thức")
				.contains("calendar.csv"));
		this.office.lookAt("2026-12-02 07:30");
		this.office.lookAt("2026-12-31 07:30");
		assertThat(this.outbox.sent()).hasSize(3);
		this.office.lookAt("2027-01-04 07:30");
		assertThat(this.outbox.sent()).hasSize(6);
	}

	private void fail(Address address, String purpose, long ticket, Fate fate, String at) {
		Instant when = ProvinceTime.at(at);
		this.failures.lines.addAll(List.of(new Line(address, purpose, Subject.of("ticket", ticket), "x", when, fate)));
	}

}
