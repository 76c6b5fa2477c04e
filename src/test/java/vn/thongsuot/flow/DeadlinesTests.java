package vn.thongsuot.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Urgent tickets, wishes about reminders, putting off, and a calendar that changes: one
 * province, one day after the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadlinesTests {

	private Path calendar;

	private DeskScene scene;

	private Province.Desk standingUnit;

	private Phone officer;

	@BeforeAll
	void open() throws IOException {
		this.calendar = Files.createTempDirectory("thongsuot").resolve("calendar.csv");
		Files.writeString(this.calendar, "date,kind,official\n2027-07-01,holiday,no\n");
		this.scene = DeskScene.open("thongsuot.reminder.scan=100ms", "thongsuot.ticket.reckoning-scan=200ms",
				"thongsuot.calendar.file=" + this.calendar);
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		this.officer = this.scene.officer();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	@Walks(TicketAction.LOWER)
	@Refuses(TicketAction.LOWER)
	void whoeverMarksUrgentGivesAReasonAndTheStandingUnitCanLowerIt() {
		this.officer.says("chứng thực bản sao giấy tờ kurgent1");
		this.officer.presses(this.officer.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		this.officer.presses(this.officer.reads("kurgent1"), "Đánh dấu khẩn");
		this.officer.reads("Vì sao phải trả lời khẩn");
		this.officer.says("dân đang chờ tại trụ sở");
		Message summary = this.officer.reads("KHẨN: dân đang chờ tại trụ sở");
		this.officer.presses(summary, "Gửi");
		this.officer.reads("trước 15:0");
		Message card = staff().reads("kurgent1");
		assertThat(card.text()).contains("KHẨN: dân đang chờ tại trụ sở").contains("thứ Hai 7/12");
		Message notice = this.standingUnit.staff().reads("kurgent1");
		assertThat(notice.text()).contains("gửi Sở Tư pháp").contains("dân đang chờ tại trụ sở");
		String lower = Phone.data(notice, "Chuyển về mức thường");
		assertThat(staff().told(staff().speaker().press(card.id(), lower))).contains("Nút này chỉ dành cho");
		this.standingUnit.staff().presses(notice, "Chuyển về mức thường");
		this.officer.reads("đã chuyển phiếu về mức thường");
		Patience.until("the usual deadline on the card", () -> staff().message(card).text().contains("thứ Năm 10/12"));
		assertThat(staff().message(card).text()).doesNotContain("KHẨN");
		assertThat(this.standingUnit.staff().told(this.standingUnit.staff().speaker().press(notice.id(), lower)))
			.contains("không còn ở mức khẩn");
	}

	@Test
	@Order(2)
	@Walks(TicketAction.NUDGE)
	@Refuses(TicketAction.NUDGE)
	void theOfficerAsksForAReminderOnceAWorkingDay() {
		Message card = this.scene.card(this.officer, "knudge1");
		this.officer.says("/cuatoi");
		this.officer.presses(this.officer.reads("knudge1"), "knudge1");
		Message page = this.officer.readsAChoice("Nhờ nhắc giúp");
		this.officer.presses(page, "Nhờ nhắc giúp");
		assertThat(staff().reads("nhờ nhắc: đang chờ Sở Tư pháp").replyTo()).isEqualTo(card.id());
		assertThat(this.officer.pressesAndIsTold(page, "Nhờ nhắc giúp")).contains("Mỗi ngày làm việc nhờ được một lần");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 7, 10, 30));
		pause();
		assertThat(staff().count("nhờ nhắc: đang chờ Sở Tư pháp")).isOne();
	}

	@Test
	@Order(3)
	@Walks(TicketAction.PUT_OFF)
	@Refuses(TicketAction.PUT_OFF)
	void aDepartmentPutsATicketOffOnceWithAReason() {
		Message card = this.scene.card(this.officer, "kputoff1");
		staff().presses(card, "Việc khác");
		Patience.until("more buttons", () -> Phone.hasButton(staff().message(card), "Lùi phiếu đến ngày"));
		staff().presses(card, "Lùi phiếu đến ngày");
		staff().replies(staff().reads("ghi ngày và lý do lùi"), "lùi đến 18/12");
		staff().replies(staff().reads("ghi ngày kèm lý do"), "lùi đến 18/12, đang chờ Bộ hướng dẫn thêm");
		assertThat(this.officer.reads("xin lùi việc trả lời").text()).contains("thứ Sáu 18/12")
			.contains("chờ Bộ hướng dẫn");
		Patience.until("the new deadline on the card", () -> staff().message(card).text().contains("thứ Sáu 18/12"));
		assertThat(staff().reads("đã lùi; hạn mới").text()).contains("17:00 thứ Sáu 18/12");
		assertThat(staff().told(staff().speaker().press(card.id(), "d-putoff:" + DeskScene.number(card).substring(1))))
			.contains("đã lùi một lần");
	}

	@Test
	@Order(4)
	void aGroupChoosesWhenItIsReminded() {
		staff().says("/nhacviec");
		Message habits = staff().reads("Giờ nhận nhắc việc");
		staff().presses(habits, "9:00");
		Patience.until("the choice is marked", () -> staff().sees("Danh sách hằng ngày: 9:00").id() == habits.id());
	}

	@Test
	@Order(5)
	@Walks(TicketAction.RECKON)
	@Refuses(TicketAction.RECKON)
	void aChangedCalendarMovesDeadlinesAndIsTold() throws IOException {
		Message done = this.scene.card(this.officer, "kreckon1");
		staff().replies(done, "Chứng thực được theo Điều 20 kreckon1x.");
		this.officer.reads("kreckon1x");
		Files.writeString(this.calendar, "date,kind,official\n2026-12-09,holiday,no\n");
		Message told = this.standingUnit.staff().reads("Lịch làm việc đã thay đổi");
		assertThat(told.text()).contains("kurgent1")
			.contains("thứ Năm 10/12 → ")
			.contains("thứ Sáu 11/12")
			.doesNotContain("kreckon1");
	}

	@Test
	@Order(6)
	@Walks(TicketAction.GIVE_UP)
	@Refuses(TicketAction.GIVE_UP)
	void whatTheOfficerDoesNotSayClosesTheTicketWithAWayBack() {
		Phone silent = this.scene.officer();
		Message card = this.scene.card(silent, "kgiveup1");
		asksBack(card, "Bản chính cấp năm nào kgiveup1x");
		silent.reads("kgiveup1x");
		Message other = this.scene.card(this.officer, "kgiveup2");
		asksBack(other, "Bản chính cấp năm nào kgiveup2x");
		this.officer.replies(this.officer.reads("kgiveup2x"), "Cấp năm 1999 kgiveup2y");
		staff().reads("kgiveup2y");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 28, 10, 0));
		Message closed = silent.reads("khép");
		staff().reads("đã khép lại vì xã chưa bổ sung");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("CLOSED");
		assertThat(this.scene.state(DeskScene.number(other))).as("it was said in time").isEqualTo("CLAIMED");
		silent.presses(closed, "Bổ sung, mở lại phiếu");
		silent.reads("gõ hoặc gửi phần bổ sung");
		silent.says("Cấp năm 2001 kgiveup1y");
		staff().reads("kgiveup1y");
	}

	private void asksBack(Message card, String question) {
		staff().presses(card, "Hỏi lại xã");
		staff().replies(staff().reads("viết điều cần xã nói thêm"), question);
	}

	private Phone staff() {
		return this.scene.staff();
	}

	private static void pause() {
		try {
			Thread.sleep(500);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
