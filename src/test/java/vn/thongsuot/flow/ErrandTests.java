package vn.thongsuot.flow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department does with a ticket besides answering it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrandTests {

	private DeskScene scene;

	private Province.Desk standingUnit;

	private Province.Desk homeAffairs;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		this.homeAffairs = this.scene.province.desk("Sở Nội vụ – hỏi đáp", "Sở Nội vụ");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Walks({ TicketAction.ASK_OFFICER, TicketAction.ADD })
	void asksTheOfficerWhileTheClockStandsStill() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr1");
		assertThat(staff().message(card).text()).contains("9:0").contains("thứ Năm 10/12");
		Message asked = invited(card, "Hỏi lại xã", "viết điều cần xã nói thêm");
		Message theirs = staff().replies(asked, "Bản chính cấp năm nào, còn đọc rõ số không kerr1x");
		this.scene.lineUnder(theirs, "câu hỏi đã tới máy của xã Như Thanh");
		Message question = officer.reads("cần anh/chị nói thêm để trả lời");
		assertThat(question.text()).contains("kerr1x").contains("Thời hạn tạm dừng");
		Patience.until("the card waits", () -> staff().message(card).text().contains("Đang chờ xã bổ sung"));
		assertThat(staff().message(card).text()).doesNotContain("Hạn trả lời");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("AWAITING_OFFICER");
		assertThat(this.scene.plans(card)).isZero();

		this.scene.province.goTo(LocalDateTime.of(2026, 12, 8, 9, 30));
		officer.replies(question, "Cấp năm 1999, đọc rõ kerr1y");
		assertThat(officer.reads("Đã chuyển câu trả lời").text()).contains("Thời hạn tính tiếp");
		Message added = staff().reads("kerr1y");
		assertThat(added.replyTo()).isEqualTo(card.id());
		assertThat(added.text()).contains("Trả lời câu hỏi của Cán bộ");
		assertThat(this.scene.plans(card)).isOne();
		Patience.until("the deadline moved", () -> staff().message(card).text().contains("(hạn ban đầu: 9:0"));
		assertThat(staff().message(card).text()).contains("thứ Sáu 11/12");
	}

	@Test
	void aQuestionWrittenLikeAnAnswerIsAskedAbout() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr2");
		Message theirs = staff().replies(card, "Người yêu cầu có mang theo bản chính đến không kerr2x?");
		Message line = this.scene.lineUnder(theirs, "gửi cho xã Như Thanh, hay chỉ trao đổi trong nhóm");
		assertThat(officer.count("kerr2x")).isZero();
		assertThat(staff().pressesAndIsTold(line, "Đây là câu hỏi lại xã")).contains("Đang gửi câu hỏi");
		assertThat(officer.reads("kerr2x").text()).contains("cần anh/chị nói thêm");
		officer.presses("Trả lời ngay");
		officer.reads("gõ hoặc gửi phần bổ sung");
		officer.says("Có mang theo kerr2y");
		staff().reads("kerr2y");
		staff().replies(card, "Như vậy chứng thực được theo Điều 20 kerr2z.");
		officer.reads("kerr2z");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("ANSWERED");
	}

	@Test
	@Walks(TicketAction.REPLY_INTERIM)
	void promisesADayAndTheDeadlineMovesOnce() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr3");
		Message asked = rare(card, "Hẹn ngày trả lời", "ghi ngày hẹn và lời nhắn");
		Message vague = staff().replies(asked, "Đang xin ý kiến lãnh đạo");
		Message again = this.scene.lineUnder(vague, "chưa thấy ngày hẹn");
		Message past = staff().replies(again, "trả lời ngày 1/12");
		Message onceMore = this.scene.lineUnder(past, "ngày hẹn đã qua");
		Message far = this.scene.lineUnder(staff().replies(onceMore, "trả lời ngày 1/5/2027"), "xa quá 60 ngày");
		assertThat(officer.count("hẹn trả lời")).isZero();
		Message theirs = staff().replies(far, "Đang xin ý kiến Bộ, sẽ trả lời trước thứ 3 tuần sau kerr3x");
		this.scene.lineUnder(theirs, "lời hẹn trả lời trước 17:00 thứ Ba 15/12 đã tới máy");
		assertThat(officer.reads("hẹn trả lời anh/chị").text()).contains("trước 17:00 thứ Ba 15/12").contains("kerr3x");
		Patience.until("the deadline moved", () -> staff().message(card).text().contains("trước 17:00 thứ Ba 15/12"));
		assertThat(staff().message(card).text()).contains("Đã hẹn xã trả lời ngày 15/12").contains("hạn ban đầu");

		Message second = staff().replies(asked, "lùi tới 18/12 kerr3y");
		this.scene.lineUnder(second, "Hạn đã lùi một lần nên không lùi thêm: trước 17:00 thứ Ba 15/12");
		officer.reads("kerr3y");
		assertThat(staff().message(card).text()).contains("trước 17:00 thứ Ba 15/12");
	}

	@Test
	@Walks({ TicketAction.RETURN, TicketAction.ROUTE })
	@Refuses({ TicketAction.RETURN, TicketAction.ROUTE })
	void whatIsNotTheirsGoesBackTwiceAndNoFurther() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr4");
		Message asked = rare(card, "Không thuộc đơn vị tôi", "viết lý do");
		Message empty = staff().replies(asked, "???");
		this.scene.lineUnder(empty, "ghi rõ lý do");
		staff().replies(asked, "Việc này về hợp đồng lao động của xã kerr4x");
		Message returned = this.standingUnit.staff().reads("kerr4");
		assertThat(returned.text()).contains("không thuộc thẩm quyền").contains("kerr4x");
		assertThat(officer.reads("không thuộc cơ quan mình").text()).contains("Bộ phận Thường trực đang chuyển");
		Patience.until("the old card is closed", () -> staff().message(card).text().contains("Phiếu đã chuyển tới"));
		assertThat(staff().message(card).buttons()).isEmpty();
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("RETURNED");

		long number = Long.parseLong(DeskScene.number(card).substring(1));
		Phone triage = this.standingUnit.staff();
		assertThat(triage.told(triage.speaker().press(returned.id(), "d-route:" + number + ":SNV")))
			.contains("Đã chuyển");
		Message theirCard = this.homeAffairs.staff().reads("kerr4");
		Message why = rare(this.homeAffairs.staff(), theirCard, "Không thuộc đơn vị tôi", "viết lý do");
		this.homeAffairs.staff().replies(why, "Thuộc lĩnh vực chứng thực kerr4y");
		Message back = triage.reads("kerr4y");
		assertThat(returned.text()).contains("Đã qua: Sở Tư pháp. Mời");
		assertThat(back.text()).contains("Đã qua: Sở Tư pháp, Sở Nội vụ").contains("không chuyển tiếp nữa");
		assertThat(triage.told(triage.speaker().press(back.id(), "d-route:" + number + ":SNV"))).contains("Đã chuyển");
		Message last = this.homeAffairs.staff().reads("kerr4");
		assertThat(last.text()).contains("Đã qua: Sở Tư pháp, Sở Nội vụ").contains("lần này cơ quan mình chủ trì");
		assertThat(this.homeAffairs.staff()
			.told(this.homeAffairs.staff().speaker().press(last.id(), "d-notours:" + number)))
			.contains("đã chuyển hai lần");
		this.homeAffairs.staff().replies(last, "Chúng tôi trả lời: xem Điều 5 kerr4z.");
		officer.reads("kerr4z");
		assertThat(triage.told(triage.speaker().press(back.id(), "d-route:" + number + ":STP")))
			.contains("không chuyển được");
		assertThat(this.scene.state("#" + number)).isEqualTo("ANSWERED");
	}

	@Test
	@Walks(TicketAction.TRANSFER)
	void goesToAnotherDepartmentWithAReasonAndADeadlineOfItsOwn() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr5");
		Instant now = this.scene.province.bean(BusinessClock.class).now();
		this.scene.province.goTo(LocalDateTime.ofInstant(now, ZoneId.of("Asia/Ho_Chi_Minh")).plusHours(1));
		staff().presses(card, "Việc khác");
		Patience.until("more buttons", () -> Phone.hasButton(staff().message(card), "Chuyển thẳng"));
		staff().presses(card, "Chuyển thẳng");
		long number = Long.parseLong(DeskScene.number(card).substring(1));
		staff().speaker().press(card.id(), "d-transfer:" + number + ":SNV");
		Message asked = staff().reads("Sở Nội vụ: mời");
		staff().replies(asked, "Thuộc quản lý biên chế kerr5x");
		Message theirs = this.homeAffairs.staff().reads("kerr5x");
		assertThat(theirs.text()).contains("Lý do chuyển").contains("hạn ban đầu");
		assertThat(officer.reads("Phiếu được chuyển tới Sở Nội vụ").text()).contains("hạn ban đầu: ");
		assertThat(officer.count("kerr5x")).isZero();
	}

	@Test
	@Walks({ TicketAction.REFER_UP, TicketAction.RELAY })
	void whatIsBeyondThemGoesUpAndStaysOpen() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr6");
		staff().presses(card, "Việc khác");
		Patience.until("more buttons", () -> Phone.hasButton(staff().message(card), "Vượt thẩm quyền"));
		staff().presses(card, "Vượt thẩm quyền");
		Patience.until("who decides", () -> Phone.hasButton(staff().message(card), "HĐND tỉnh"));
		staff().presses(card, "HĐND tỉnh");
		Message asked = staff().reads("trình HĐND tỉnh");
		this.scene.lineUnder(staff().replies(asked, "đề nghị bổ sung kinh phí"), "chưa thấy số văn bản");
		staff().replies(asked, "12/TTr-STP ngày 7/12/2026, đề nghị bổ sung kinh phí kerr6x");
		assertThat(officer.reads("vượt thẩm quyền").text()).contains("đã được trình HĐND tỉnh").contains("kerr6x");
		Patience.until("the card says so", () -> staff().message(card).text().contains("Đã trình HĐND tỉnh"));
		assertThat(this.scene.plans(card)).isZero();
		Message invitation = invited(card, "Cấp trên đã trả lời", "trả lời của HĐND tỉnh");
		staff().replies(invitation, "45/NQ-HĐND ngày 7/12/2026: bổ sung kinh phí từ năm 2027 kerr6y.");
		assertThat(officer.reads("kerr6y").text()).contains("trả lời của HĐND tỉnh").contains("45/NQ-HĐND");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("ANSWERED");
	}

	@Test
	@Walks(TicketAction.PASS_ON)
	@Refuses(TicketAction.PASS_ON)
	void isHandedToAColleagueWithOnePress() {
		Message card = this.scene.card(this.scene.officer(), "kerr7");
		Phone colleague = this.scene.colleague(this.scene.justice, "Mai", "Liên");
		staff().presses(card, "Tôi nhận");
		Patience.until("taken", () -> staff().message(card).text().contains("Người nhận: Cán bộ"));
		staff().presses(card, "Việc khác");
		Patience.until("more buttons", () -> Phone.hasButton(staff().message(card), "Giao đồng nghiệp"));
		staff().presses(card, "Giao đồng nghiệp");
		Message offer = staff().reads("muốn giao lại cho đồng nghiệp");
		assertThat(staff().pressesAndIsTold(offer, "Tôi nhận thay")).contains("đang nhận phiếu");
		assertThat(colleague.pressesAndIsTold(offer, "Tôi nhận thay")).contains("Anh/chị đã nhận phiếu");
		Patience.until("the new name", () -> staff().message(card).text().contains("Người nhận: Mai Liên"));
	}

	@Test
	@Refuses({ TicketAction.ASK_OFFICER, TicketAction.REPLY_INTERIM, TicketAction.PUT_OFF, TicketAction.RETURN,
			TicketAction.TRANSFER, TicketAction.REFER_UP, TicketAction.PASS_ON, TicketAction.CONSULT,
			TicketAction.PUT_DOWN, TicketAction.CLAIM, TicketAction.RELAY })
	void whatIsWrittenTooLateChangesNothing() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kerr8");
		Message asked = rare(card, "Không thuộc đơn vị tôi", "viết lý do");
		staff().replies(card, "Trả lời trước đó của đồng nghiệp: xem Điều 7 kerr8x.");
		officer.reads("kerr8x");
		Message late = staff().replies(asked, "không thuộc chúng tôi kerr8y");
		this.scene.lineUnder(late, "chưa gửi đi và không làm thay đổi gì");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("ANSWERED");
		assertThat(officer.count("kerr8y")).isZero();
		String number = DeskScene.number(card).substring(1);
		for (String data : List.of("d-claim:N", "d-ask:N", "d-interim:N", "d-putoff:N", "d-notours:N",
				"d-transfer:N:SNV", "d-refer:N:COUNCIL", "d-passon:N", "d-takeover:N", "d-consult:N:SNV",
				"d-above:N")) {
			assertThat(staff().told(staff().speaker().press(card.id(), data.replace("N", number)))).as(data)
				.contains("đã có trả lời");
		}
		assertThat(staff().told(staff().speaker().press(card.id(), "d-putdown:" + number))).contains("chưa có ai nhận");
	}

	private Message rare(Message card, String button, String words) {
		return rare(staff(), card, button, words);
	}

	private static Message rare(Phone staff, Message card, String button, String words) {
		staff.presses(card, "Việc khác");
		Patience.until("a button " + button, () -> Phone.hasButton(staff.message(card), button));
		staff.presses(card, button);
		return staff.reads(words);
	}

	private Message invited(Message card, String button, String words) {
		staff().presses(card, button);
		return staff().reads(words);
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
