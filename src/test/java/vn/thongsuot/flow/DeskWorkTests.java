package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Press;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** Taking tickets, the lists of a group, and replies to a list. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskWorkTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Walks({ TicketAction.CLAIM, TicketAction.PUT_DOWN })
	@Refuses({ TicketAction.CLAIM, TicketAction.PUT_DOWN })
	void theSecondTakerIsToldWhoHasTheTicket() {
		Message card = this.scene.card(this.scene.officer(), "kwork1");
		Phone other = this.scene.colleague(this.scene.justice, "Phạm", "Hùng");
		assertThat(other.pressesAndIsTold(card, "Tôi nhận")).contains("Anh/chị đã nhận phiếu");
		String number = DeskScene.number(card);
		assertThat(staff().told(staff().speaker().press(card.id(), "d-claim:" + number.substring(1))))
			.isEqualTo("Phiếu " + number + " đã có Phạm Hùng nhận.");
		Patience.until("the taker's name", () -> staff().message(card).text().contains("Người nhận: Phạm Hùng"));
		assertThat(staff().pressesAndIsTold(card, "Trả lại nhóm")).contains("chỉ người đó trả lại được");
		assertThat(other.pressesAndIsTold(card, "Trả lại nhóm")).contains("lại cho nhóm");
		Patience.until("nobody has it", () -> staff().message(card).text().contains("Chưa có người nhận"));
	}

	@Test
	void whoeverPressesInTheSameMomentIsToldWhoWasFirst() {
		Message card = this.scene.card(this.scene.officer(), "kwork7");
		Phone other = this.scene.colleague(this.scene.justice, "Trịnh", "Nga");
		Press first = staff().presses(card, "Tôi nhận");
		Press second = other.presses(card, "Tôi nhận");
		String number = DeskScene.number(card);
		assertThat(staff().told(first)).contains("Anh/chị đã nhận phiếu " + number);
		assertThat(other.told(second)).isEqualTo("Phiếu " + number + " đã có Cán bộ Sở Tư pháp – hỏi đáp nhận.");
		Patience.until("the taker's name",
				() -> staff().message(card).text().contains("Người nhận: Cán bộ Sở Tư pháp – hỏi đáp"));
	}

	@Test
	void whatSomebodyHadTakenWhoLeavesTheGroupIsAnybodysAgain() {
		Message first = this.scene.card(this.scene.officer(), "kwork8a");
		Message second = this.scene.card(this.scene.officer(), "kwork8b");
		Message third = this.scene.card(this.scene.officer(), "kwork8c");
		Phone leaver = this.scene.colleague(this.scene.justice, "Lê", "Chuyển Đi");
		leaver.presses(first, "Tôi nhận");
		leaver.presses(second, "Tôi nhận");
		staff().presses(third, "Tôi nhận");
		Patience.until("taken", () -> staff().message(second).text().contains("Lê Chuyển Đi")
				&& staff().message(third).text().contains("Người nhận"));
		this.scene.justice.group().leave(leaver.person());
		Message told = staff().reads("Lê Chuyển Đi đã rời nhóm");
		assertThat(told.text()).contains("2 phiếu")
			.contains(DeskScene.number(first) + ", " + DeskScene.number(second))
			.doesNotContain(DeskScene.number(third));
		Patience.until("free again", () -> staff().message(first).text().contains("Chưa có người nhận"));
		assertThat(this.scene.state(DeskScene.number(first))).isEqualTo("NEW");
		assertThat(staff().message(third).text()).contains("Người nhận");
		assertThat(staff().pressesAndIsTold(second, "Tôi nhận")).contains("Anh/chị đã nhận");
		this.scene.justice.group().add(this.scene.province.administrator, leaver.person());
		this.scene.justice.group().leave(leaver.person());
		assertThat(staff().count("đã rời nhóm")).isOne();
	}

	@Test
	void aReplyInTheOpenedBoxCounts() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kwork2");
		Phone other = this.scene.colleague(this.scene.justice, "Đỗ", "Lan");
		assertThat(other.pressesAndIsTold(card, "Trả lời")).contains("ô vừa mở");
		Message box = other.reads("mời Đỗ Lan viết câu trả lời");
		assertThat(String.valueOf(box.markup())).contains("force_reply");
		other.replies(box, "Trả lời từ ô vừa mở: chứng thực được, không cần công văn.");
		officer.reads("Trả lời từ ô vừa mở");
	}

	@Test
	void aReplyToAListOfSeveralTicketsAsksWhichOne() {
		Phone first = this.scene.officer();
		Phone second = this.scene.officer();
		Message one = this.scene.card(first, "kwork3a");
		Message two = this.scene.card(second, "kwork3b");
		staff().says("/viec");
		Message list = staff().reads("phiếu đang chờ trả lời");
		assertThat(list.text()).contains("kwork3a").contains("kwork3b").contains("chưa ai nhận");
		Message theirs = staff().replies(list, "Trường hợp này chứng thực được theo Điều 20 kwork3x.");
		Message which = this.scene.lineUnder(theirs, "gửi cho phiếu nào");
		assertThat(first.count("kwork3x") + second.count("kwork3x")).isZero();
		assertThat(staff().pressesAndIsTold(which, DeskScene.number(two))).contains(DeskScene.number(two));
		second.reads("kwork3x");
		assertThat(first.count("kwork3x")).isZero();
		staff().replies(list, DeskScene.number(one) + ": trường hợp kia thì cần thêm bản chính kwork3y.");
		first.reads("kwork3y");
		Message talk = staff().replies(list, "Chung một ý cho nhiều phiếu, để anh em xem lại kwork3z.");
		assertThat(staff().pressesAndIsTold(this.scene.lineUnder(talk, "gửi cho phiếu nào"), "Không gửi cho xã nào"))
			.contains("không gửi cho xã nào");
		assertThat(first.count("kwork3z") + second.count("kwork3z")).isZero();
	}

	@Test
	void aReplyToAMessageWhoseIdWasNeverToldFindsItsTicketByItsNumber() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kwork4");
		forget(card);
		staff().replies(card, "Trả lời dưới phiếu mà trợ lý không còn nhớ mã tin, xem Điều 8.");
		officer.reads("không còn nhớ mã tin");
		Message receipt = officer.sees("Đã gửi tới Sở Tư pháp");
		officer.presses(officer.sees("không còn nhớ mã tin"), "Chưa rõ, hỏi thêm");
		officer.reads("còn chưa rõ điểm nào");
		officer.says("Điều 8 của văn bản nào ạ?");
		officer.reads("Đã gửi phần hỏi thêm");
		forget(receipt);
		officer.replies(receipt, "Xã bổ sung: đang cần gấp kwork4b");
		officer.reads("Đã chuyển phần bổ sung");
		staff().sees("kwork4b");
	}

	@Test
	void aNumberInAForeignMessageOpensNothing() {
		Province.Desk finance = this.scene.province.desk("Sở Tài chính – hỏi đáp", "Sở Tài chính");
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kwork5");
		finance.staff().says("/phieu " + DeskScene.number(card).substring(1));
		Message told = finance.staff().reads("Nhóm này không có phiếu");
		forget(told);
		finance.staff().replies(told, "Sở khác trả lời thay phiếu này, không được đâu kwork5x.");
		finance.staff().reads("không gửi cho xã");
		assertThat(officer.count("kwork5x")).isZero();
	}

	@Test
	void theCommandsOfAGroupAnswer() {
		Message card = this.scene.card(this.scene.officer(), "kwork6");
		staff().says("/phieu");
		staff().reads("gõ kèm số phiếu");
		staff().says("/phieu " + DeskScene.number(card));
		assertThat(staff().reads("Cơ quan trả lời: Sở Tư pháp").text()).contains("gửi câu hỏi");
		staff().says("/phieu 99999");
		staff().reads("Nhóm này không có phiếu #99999");
		staff().says("/tracuu");
		staff().reads("gõ kèm nội dung cần tìm");
		staff().says("/tracuu Sinh con xong trong bao lâu phải đăng ký khai sinh, ai đi?");
		staff().reads("60 ngày");
		staff().says("/trogiup");
		staff().reads("trả lời (vuốt) tin của phiếu");
		staff().says("/viec@" + this.scene.province.world.bot().username());
		staff().reads("phiếu đang chờ trả lời");
		long before = staff().all().size();
		staff().says("/viec@bot_khac");
		staff().says("/trogiup");
		staff().reads("trả lời (vuốt) tin của phiếu");
		assertThat(staff().all()).hasSize((int) before + 1);
	}

	/** As after a send whose answer was lost. */
	private void forget(Message ours) {
		Patience.until("the message's id is known",
				() -> this.scene.database()
					.update("delete from platform_message where address = ? and external_id = ?",
							"telegram:" + ours.chat(), Integer.toString(ours.id())) == 1);
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
