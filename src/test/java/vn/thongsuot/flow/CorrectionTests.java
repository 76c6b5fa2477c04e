package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.List;

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

/** An answer that is edited in the group after it has left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.ticket.hold=1s");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	@Walks(TicketAction.CORRECT)
	void changesWhereItStandsAndSaysWhatChanged() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kcor1");
		Message theirs = staff().replies(card, "Chứng thực theo Điều 20.\nLệ phí 2.000 đồng một trang kcor1x.");
		Message answer = officer.reads("kcor1x");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 20.\nLệ phí 1.000 đồng một trang kcor1y.");
		this.scene.lineUnder(theirs, "kèm lời đính chính");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 20.\nLệ phí 1.500 đồng một trang kcor1z.");
		Message news = officer.reads("đính chính câu trả lời đã gửi");
		assertThat(news.text()).contains("kcor1z").doesNotContain("Điều 20");
		assertThat(officer.count("kcor1y")).isZero();
		Patience.until("the copy", () -> officer.message(answer).text().contains("kcor1z"));
		assertThat(officer.message(answer).text()).doesNotContain("kcor1x");
		Message line = this.scene.lineUnder(theirs, "chờ xã xác nhận đã đọc");
		assertThat(officer.pressesAndIsTold(news, "Đã đọc")).contains("Cảm ơn");
		Patience.until("read", () -> staff().message(line).text().contains("đã đọc đính chính"));
		assertThat(details(card)).anyMatch((detail) -> detail.contains("kcor1x"))
			.anyMatch((detail) -> detail.contains("kcor1z"));
	}

	@Test
	@Order(2)
	@Refuses(TicketAction.CORRECT)
	void canBeStoppedBeforeItLeaves() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kcor2");
		Message theirs = staff().replies(card, "Chứng thực theo Điều 20 Nghị định 23 kcor2x.");
		officer.reads("kcor2x");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 21 Nghị định 23 kcor2y.");
		Message line = this.scene.lineUnder(theirs, "kèm lời đính chính");
		String drop = Phone.data(line, "Không gửi đính chính");
		assertThat(staff().pressesAndIsTold(line, "Không gửi đính chính")).contains("Không gửi");
		Patience.until("stopped", () -> staff().message(line).text().contains("vẫn giữ nội dung đã nhận"));
		assertThat(officer.count("kcor2y")).isZero();
		assertThat(staff().told(staff().speaker().press(line.id(), drop.replace("d-nocorrect", "d-correct"))))
			.contains("Không gửi đính chính");
	}

	@Test
	@Order(3)
	void theDepartmentIsToldOfWhatNobodyHasRead() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kcor3");
		Message theirs = staff().replies(card, "Chứng thực theo Điều 20 Nghị định 23 kcor3x.");
		officer.reads("kcor3x");
		staff().speaker().edit(theirs, "Chứng thực theo Điều 22 Nghị định 23 kcor3y.");
		officer.reads("kcor3y");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 8, 9, 30));
		this.scene.lineUnder(theirs, "mời anh/chị gọi điện cho xã");
	}

	private List<String> details(Message card) {
		return this.scene.database()
			.query("select detail from ticket_event where ticket_id = ?", (row, index) -> row.getString(1),
					Long.valueOf(DeskScene.number(card).substring(1)));
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
