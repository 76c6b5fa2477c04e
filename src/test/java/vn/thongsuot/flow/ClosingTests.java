package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;

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

/** How a ticket ends, and what the officer thinks of the answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosingTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.ticket.closing-scan=200ms");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	@Walks({ TicketAction.ACKNOWLEDGE, TicketAction.RATE })
	@Refuses({ TicketAction.ACKNOWLEDGE, TicketAction.RATE })
	void isRatedOnceInTheMessageOfTheAnswer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kclose1");
		String clear = "t-clear:" + DeskScene.number(card).substring(1);
		assertThat(officer.told(officer.speaker().press(officer.sees("Đã gửi tới").id(), clear))).isNotBlank();
		assertThat(this.scene.state(DeskScene.number(card))).as("nothing is clear yet").isEqualTo("NEW");
		Message answer = answered(officer, card, "kclose1x");
		officer.presses(answer, "Đã rõ");
		Patience.until("the question", () -> officer.message(answer).text().contains("giúp được anh/chị đến đâu"));
		assertThat(officer.message(answer).text()).contains("kclose1x");
		assertThat(officer.pressesAndIsTold(answer, "4")).contains("Cảm ơn");
		Patience.until("no stars any more", () -> officer.message(answer).buttons().isEmpty());
		assertThat(officer.message(answer).text()).contains("đánh giá 4/5");
		long number = Long.parseLong(DeskScene.number(card).substring(1));
		assertThat(officer.told(officer.speaker().press(answer.id(), "t-rate:" + number + ":1"))).contains("rồi");
		officer.replies(answer, "Trả lời nhanh, dễ hiểu");
		officer.reads("câu hỏi thêm, hay chỉ là góp ý");
		officer.says("cảm ơn nhiều");
		officer.reads("Phiếu giữ nguyên");
		officer.says("đúng việc xã cần");
		officer.reads("câu hỏi thêm, hay chỉ là góp ý");
		officer.presses("Chỉ là góp ý");
		Patience.until("the word is kept", () -> rating(card).equals("4 Trả lời nhanh, dễ hiểu\nđúng việc xã cần"));
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("CLOSED");
	}

	@Test
	@Order(2)
	void lateThanksReopenNothing() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kclose2");
		Message answer = answered(officer, card, "kclose2x");
		officer.presses(answer, "Đã rõ");
		Patience.until("closed", () -> this.scene.state(DeskScene.number(card)).equals("CLOSED"));
		officer.replies(officer.message(answer), "cảm ơn sở nhiều ạ");
		officer.reads("Phiếu giữ nguyên");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("CLOSED");
	}

	@Test
	@Order(3)
	@Walks({ TicketAction.CLOSE, TicketAction.REOPEN })
	@Refuses(TicketAction.CLOSE)
	void silenceClosesAfterFiveWorkingDaysAndTheWayBackStaysOpen() throws InterruptedException {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kclose3");
		answered(officer, card, "kclose3x");
		Phone away = this.scene.officer();
		Message theirs = this.scene.card(away, "kclose4");
		away.person().block();
		this.scene.lineUnder(staff().replies(theirs, "Thực hiện theo Điều 20 khi họ đi vắng kclose4x"),
				"chưa tới được");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 14, 8, 30));
		TimeUnit.MILLISECONDS.sleep(600);
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("ANSWERED");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 14, 9, 30));
		Message word = officer.reads("Phiếu được khép lại");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("CLOSED");
		assertThat(this.scene.state(DeskScene.number(theirs))).as("nobody was silent").isEqualTo("ANSWERED");
		officer.presses(word, "Chưa rõ, hỏi thêm");
		officer.reads("còn chưa rõ điểm nào");
		officer.says("còn thiếu biểu mẫu kclose3y");
		assertThat(officer.reads("Đã gửi phần hỏi thêm").text()).contains("thứ Năm 17/12");
		assertThat(staff().reads("kclose3y").text()).contains("Xã hỏi thêm");
	}

	private Message answered(Phone officer, Message card, String mark) {
		staff().replies(card, "Thực hiện theo Điều 20 Nghị định 23, chi tiết " + mark);
		return officer.reads(mark);
	}

	private String rating(Message card) {
		return this.scene.database()
			.query("select stars, word from rating where ticket_id = ?",
					(row, index) -> row.getInt(1) + " " + row.getString(2),
					Long.valueOf(DeskScene.number(card).substring(1)))
			.getFirst();
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
