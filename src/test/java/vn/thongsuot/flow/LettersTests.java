package vn.thongsuot.flow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Referral;
import vn.thongsuot.ticket.Referrals;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an officer is owed besides an answer in the chat: an official letter, the answer
 * of a level above, a word on how far it is. The clock goes on in the last test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersTests {

	private DeskScene scene;

	private Phone standingUnit;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực").staff();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	@Walks({ TicketAction.ASK_LETTER, TicketAction.ENTER_LETTER })
	void aLetterThatWasAskedForIsOwedUntilItsNumberIsEntered() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kle1");
		officer.presses("Xem phiếu");
		Message page = officer.reads("Chứng thực · câu hỏi nghiệp vụ");
		officer.presses(page, "Đề nghị trả lời bằng văn bản");
		assertThat(officer.reads("Đã chuyển đề nghị").text()).startsWith("Phiếu #").contains("Sở Tư pháp");
		assertThat(officer.pressesAndIsTold(page, "Đề nghị trả lời bằng văn bản")).contains("đã đề nghị");
		Message wish = staff().reads("đề nghị trả lời bằng văn bản. Khi");
		assertThat(wish.replyTo()).isEqualTo(card.id());
		Patience.until("the card", () -> staff().message(card).text().contains("Xã đề nghị trả lời bằng văn bản"));
		this.scene.lineUnder(staff().replies(wish, "Đã gửi qua trục văn bản rồi"), "chưa thấy số văn bản");
		this.scene.lineUnder(staff().replies(wish, "123/STP-HCTP ngày 25/12/2026"), "chưa tới");
		staff().replies(card, "Chứng thực được theo Điều 20 kle1x.");
		Message answer = officer.reads("kle1x");
		assertThat(Phone.hasButton(answer, "văn bản")).isFalse();
		officer.presses(answer, "Đã rõ");
		assertThat(staff().reads("khép lại nhưng còn văn bản").replyTo()).isEqualTo(card.id());
		staff().says("/viec");
		assertThat(staff().reads("1 phiếu còn chờ văn bản").text()).contains("kle1").contains("đã xong");

		Patience.until("a button", () -> Phone.hasButton(staff().message(card), "Đã có văn bản"));
		staff().presses(card, "Đã có văn bản");
		Message sent = staff().speaker()
			.replyingTo(staff().reads("văn bản trả lời xã: mời"))
			.document("vb.txt", "text/plain", "kle1".getBytes(StandardCharsets.UTF_8), "số 123/stp-hctp ngày 4/12");
		this.scene.lineUnder(sent, "Đã báo xã: văn bản số 123/STP-HCTP ngày 04/12/2026");
		assertThat(officer.reads("đã trả lời bằng văn bản").text()).contains("số 123/STP-HCTP ngày 04/12/2026");
		officer.reads("Tệp kèm văn bản");
		Patience.until("the card", () -> staff().message(card).text().contains("Đã có văn bản số 123/STP-HCTP"));
		staff().says("/viec");
		assertThat(staff().reads("không còn phiếu nào").text()).doesNotContain("kle1");
	}

	@Test
	@Order(2)
	@Refuses({ TicketAction.ASK_LETTER, TicketAction.ENTER_LETTER })
	void noLetterForWhatWasTakenBackOrWasNotAskedFor() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kle2");
		long number = Long.parseLong(DeskScene.number(card).substring(1));
		assertThat(staff().told(staff().speaker().press(card.id(), "d-letter:" + number))).contains("không đề nghị");
		officer.presses("Xem phiếu");
		Message page = officer.reads("Chứng thực · câu hỏi nghiệp vụ");
		officer.presses(page, "Rút phiếu");
		officer.presses(officer.reads("không trả lời nữa"), "Rút phiếu");
		officer.reads("Đã rút");
		assertThat(officer.pressesAndIsTold(page, "Đề nghị trả lời bằng văn bản")).contains("đã rút");
	}

	@Test
	@Order(3)
	@Walks({ TicketAction.REFER_UP, TicketAction.RELAY })
	@Refuses({ TicketAction.ANSWER, TicketAction.RELAY })
	void onlyALevelAboveEndsWhatWasPutBeforeIt() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kle3");
		long number = Long.parseLong(DeskScene.number(card).substring(1));
		staff().speaker().press(card.id(), "d-refer:" + number + ":COUNCIL");
		staff().replies(staff().reads("trình HĐND tỉnh"), "12/TTr-STP ngày 7/12/2026, đề nghị tăng mức chi kle3p");
		assertThat(officer.reads("vượt thẩm quyền").text()).contains("HĐND tỉnh")
			.contains("12/TTr-STP ngày 7/12/2026, đề nghị tăng mức chi kle3p");
		for (Phone group : List.of(staff(), this.standingUnit)) {
			group.says("/captren");
			assertThat(group.reads("đã trình cấp trên, chờ ý kiến").text()).contains("kle3")
				.contains("Sở Tư pháp trình HĐND tỉnh ngày 7/12: 12/TTr-STP");
		}
		staff().says("/viec");
		assertThat(staff().reads("đã trình cấp trên, chờ ý kiến").text()).doesNotContain("phiếu đang chờ trả lời");

		Message theirs = staff().replies(card, "Mức chi được tăng thêm mười phần trăm từ năm 2027 kle3x.");
		Message line = this.scene.lineUnder(theirs, "đã trình cấp trên nên chỉ gửi");
		long reply = this.scene.database()
			.query("select max(id) from reply where ticket_id = ?", (row, index) -> row.getLong(1), number)
			.getFirst();
		assertThat(staff().told(staff().speaker().press(line.id(), "d-send:" + reply))).contains("chưa gửi");
		assertThat(this.scene.state("#" + number)).isEqualTo("REFERRED_UP");
		assertThat(officer.count("kle3x")).isZero();
		staff().presses(card, "Cấp trên đã trả lời");
		Message invitation = staff().reads("trả lời của HĐND tỉnh: mời");
		this.scene.lineUnder(staff().replies(invitation, "Đã đồng ý về chủ trương"), "chưa thấy số văn bản");
		this.scene.lineUnder(staff().replies(invitation, "45/NQ-HĐND ngày 3/12/2026"), "chưa thấy nội dung");
		assertThat(this.scene.state("#" + number)).isEqualTo("REFERRED_UP");

		staff().speaker().press(line.id(), "d-abovethis:" + number + ":" + reply);
		staff().replies(staff().reads("trả lời của HĐND tỉnh: mời"), "45/NQ-HĐND ngày 3/12/2026");
		assertThat(officer.reads("kle3x").text()).contains("Sở Tư pháp chuyển trả lời của HĐND tỉnh")
			.contains("văn bản số 45/NQ-HĐND ngày 03/12/2026");
		assertThat(this.scene.state("#" + number)).isEqualTo("ANSWERED");
		this.standingUnit.says("/captren");
		this.standingUnit.reads("Không có phiếu nào");
		Instant now = this.scene.province.bean(BusinessClock.class).now();
		List<Referral> made = this.scene.province.bean(Referrals.class).between(now.minusSeconds(3600), now);
		assertThat(made).singleElement().satisfies((referral) -> {
			assertThat(referral.department()).isEqualTo("STP");
			assertThat(referral.authority()).isEqualTo(Authority.COUNCIL);
			assertThat(referral.answeredAt()).isPresent();
		});
	}

	@Test
	@Order(4)
	void afterAPromiseAWordIsOwedEveryFiveWorkingDays() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kle4");
		staff().speaker().press(card.id(), "d-interim:" + DeskScene.number(card).substring(1));
		staff().replies(staff().reads("ghi ngày hẹn"), "Đang xin ý kiến Bộ, trả lời ngày 24/12 kle4a");
		officer.reads("kle4a");
		Patience.until("the card", () -> staff().message(card).text().contains("Báo tiến độ cho xã trước 9:0"));
		assertThat(staff().message(card).text()).contains("thứ Hai 14/12").contains("trước 17:00 thứ Năm 24/12");
		goTo(14, 8, 50);
		assertThat(staff().count("chưa được báo tin")).isZero();
		goTo(14, 9, 30);
		Message reminder = staff().reads("chưa được báo tin");
		assertThat(reminder.text()).startsWith("Phiếu #").contains("kle4").contains("Vẫn hẹn ngày 24/12");
		assertThat(reminder.replyTo()).isEqualTo(card.id());
		staff().replies(reminder, "Bộ đã nhận hồ sơ, đang xem kle4b");
		assertThat(officer.reads("kle4b").text()).contains("hẹn trả lời anh/chị").contains("24/12");
		goTo(18, 16, 0);
		assertThat(staff().count("chưa được báo tin")).isOne();
		goTo(21, 10, 0);
		staff().reads("chưa được báo tin");
		staff().replies(card, "Bộ đã có ý kiến: chứng thực được theo Điều 20 kle4c.");
		officer.reads("kle4c");
		goTo(29, 10, 0);
		assertThat(staff().count("chưa được báo tin")).isEqualTo(2);
	}

	private Phone staff() {
		return this.scene.staff();
	}

	/** To a time of day in December 2026; the next look round comes within a moment. */
	private void goTo(int day, int hour, int minute) {
		this.scene.province.goTo(LocalDateTime.of(2026, 12, day, hour, minute));
		DeskScene.pause();
	}

}
