package vn.thongsuot.flow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The department that leads asks others for their opinion; the officer hears of none of
 * it. The clock goes on from one test to the next.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoordinationTests {

	private static final String OPINION = "Biên chế giao theo Nghị quyết của HĐND tỉnh ";

	private DeskScene scene;

	private Phone asked;

	private Phone standingUnit;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực").staff();
		this.asked = this.scene.province.desk("Sở Nội vụ – hỏi đáp", "Sở Nội vụ").staff();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Order(1)
	@Walks({ TicketAction.CONSULT, TicketAction.ADVISE, TicketAction.CORRECT_ADVICE })
	@Refuses({ TicketAction.ADVISE, TicketAction.CORRECT_ADVICE })
	void theOpinionGoesToTheLeadAndOneAnswerToTheOfficer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kco1");
		Message invitation = consult(card, "SNV", "Sở Nội vụ");
		this.scene.lineUnder(staff().replies(invitation, "?"), "ghi rõ điều cần hỏi");
		Message question = staff().speaker()
			.replyingTo(invitation)
			.document("kco1-de-nghi.txt", "text/plain", "kco1".getBytes(StandardCharsets.UTF_8),
					"Người ký chứng thực kco1q có phải là công chức trong biên chế không");
		this.scene.lineUnder(question, "Đã hỏi Sở Nội vụ");
		Message request = this.asked.reads("kco1q");
		assertThat(request.text()).contains("kco1")
			.contains("Sở Tư pháp xin ý kiến của Sở Nội vụ")
			.contains("trước 14:4")
			.contains("thứ Ba 8/12")
			.doesNotContain("Lê Thị Hoa");
		Patience.until("the file goes along",
				() -> this.asked.all().stream().anyMatch((message) -> isUnder(message, request)));
		Patience.until("the lead's card", () -> staff().message(card).text().contains("Xin ý kiến: Sở Nội vụ (chờ"));
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("CLAIMED");

		Message theirs = this.asked.replies(request, OPINION + "kco1a.");
		Message copy = staff().reads("kco1a");
		assertThat(copy.replyTo()).isEqualTo(card.id());
		assertThat(copy.text()).startsWith("Phiếu #").contains("Sở Nội vụ cho ý kiến");
		DeskScene.under(theirs, this.asked::all);
		this.asked.speaker().edit(theirs, OPINION + "kco1b.");
		Patience.until("the copy follows", () -> staff().message(copy).text().contains("kco1b"));
		assertThat(staff().message(copy).text()).contains("đã sửa lại").doesNotContain("kco1a");
		this.asked.replies(request, "// nhờ chị Mai xem lại kco1n");
		this.asked.reads("không chuyển cho Sở Tư pháp");
		Message doubtful = this.asked.replies(request, "Chị Mai ơi xem giúp kco1d");
		Message ask = DeskScene.under(doubtful, this.asked::all);
		assertThat(this.asked.pressesAndIsTold(ask, "Chuyển ý kiến")).contains("Đã chuyển");
		staff().reads("kco1d");

		staff().says("/phieu " + DeskScene.number(card).substring(1));
		assertThat(staff().reads("Cơ quan trả lời").text()).contains("xin ý kiến Sở Nội vụ: Người ký chứng thực kco1q")
			.contains("(Sở Nội vụ) cho ý kiến: " + OPINION + "kco1a")
			.contains("(Sở Nội vụ) sửa ý kiến: " + OPINION + "kco1b")
			.contains("(Sở Nội vụ) ghi nội bộ")
			.doesNotContain("kco1n");
		staff().replies(card, "Người ký là công chức tư pháp theo Điều 5 kco1z.");
		officer.reads("kco1z");
		Patience.until("the request is over", () -> this.asked.message(request).text().contains("đã trả lời xã"));
		Message late = this.asked.replies(request, OPINION + "kco1c.");
		assertThat(DeskScene.under(late, this.asked::all).text()).contains("chưa chuyển đi");
		this.asked.speaker().edit(late, OPINION + "kco1e.");
		for (String opinion : new String[] { "kco1q", "kco1a", "kco1b", "kco1n", "kco1d", "kco1c", "kco1e",
				"Sở Nội vụ" }) {
			assertThat(officer.count(opinion)).as(opinion).isZero();
		}
	}

	@Test
	@Order(2)
	@Walks({ TicketAction.ABSTAIN, TicketAction.END_CONSULT })
	@Refuses({ TicketAction.ABSTAIN, TicketAction.DISCLAIM, TicketAction.END_CONSULT, TicketAction.CONSULT })
	void aDepartmentMayHaveNothingToAddAndTheLeadMayStopWaiting() {
		Message card = this.scene.card(this.scene.officer(), "kco2");
		Message invitation = consult(card, "SNV", "Sở Nội vụ");
		staff().replies(invitation, "Biên chế thế nào kco2q");
		Message request = this.asked.reads("kco2q");
		long id = id(request);
		assertThat(staff().told(staff().speaker().press(card.id(), "d-abstain:" + id))).contains("không thuộc nhóm");
		assertThat(this.asked.pressesAndIsTold(request, "Không có ý kiến thêm")).contains("Đã báo");
		assertThat(staff().reads("không có ý kiến thêm").replyTo()).isEqualTo(card.id());
		assertThat(this.asked.told(this.asked.speaker().press(request.id(), "d-disclaim:" + id)))
			.contains("xong từ trước");

		staff().replies(invitation, "Vậy tiền lương thế nào kco2r");
		Message second = this.asked.reads("kco2r");
		staff().replies(invitation, "Cả phụ cấp nữa kco2s");
		assertThat(this.asked.reads("kco2s").replyTo()).isEqualTo(second.id());
		assertThat(staff().told(staff().speaker().press(card.id(), "d-endconsult:" + number(card) + ":" + id(second))))
			.contains("không cần ý kiến nữa");
		assertThat(this.asked.reads("không cần ý kiến nữa").replyTo()).isEqualTo(second.id());
		assertThat(staff().told(staff().speaker().press(card.id(), "d-endconsult:" + number(card) + ":" + id(second))))
			.contains("xong từ trước");
		assertThat(staff().told(staff().speaker().press(card.id(), "d-consult:" + number(card) + ":STP"))).isNotEmpty();
		staff().replies(card, "Trả lời theo Điều 7 Nghị định kco2z.");
		Patience.until("answered", () -> this.scene.state(DeskScene.number(card)).equals("ANSWERED"));
		assertThat(staff().told(staff().speaker().press(card.id(), "d-consult:" + number(card) + ":SNV")))
			.contains("đã có trả lời");
	}

	@Test
	@Order(3)
	@Walks(TicketAction.DISCLAIM)
	void whereThereIsNoGroupTheStandingUnitIsAskedInstead() {
		Message card = this.scene.card(this.scene.officer(), "kco3");
		Message invitation = consult(card, "STC", "Sở Tài chính");
		Message asking = staff().replies(invitation, "Kinh phí từ nguồn nào kco3q");
		this.scene.lineUnder(asking, "đã tới Bộ phận Thường trực");
		Message request = this.standingUnit.reads("kco3q");
		assertThat(request.text()).contains("Bộ phận Thường trực nhận thay");
		this.standingUnit.speaker()
			.replyingTo(request)
			.document("kco3.txt", "text/plain", "kco3".getBytes(StandardCharsets.UTF_8),
					"Nguồn chi thường xuyên của xã kco3a.");
		assertThat(staff().reads("kco3a").text()).contains("Bộ phận Thường trực (thay Sở Tài chính)");
		assertThat(staff().reads("tệp kèm theo").replyTo()).isEqualTo(card.id());

		staff().replies(invitation, "Còn khoản thu phí thì sao kco3r");
		Message again = this.standingUnit.reads("kco3r");
		Phone finance = this.scene.province.desk("Sở Tài chính – hỏi đáp", "Sở Tài chính").staff();
		Message moved = finance.reads("kco3r");
		Patience.until("the old one is closed", () -> this.standingUnit.message(again).text().contains("nhóm khác"));
		assertThat(this.standingUnit.told(this.standingUnit.speaker().press(again.id(), "d-abstain:" + id(again))))
			.contains("không thuộc nhóm");
		assertThat(finance.pressesAndIsTold(moved, "Không thuộc đơn vị tôi")).contains("Đã báo");
		staff().reads("báo việc này không thuộc đơn vị mình");
	}

	@Test
	@Order(4)
	void whoIsLateIsRemindedAtTheDeadlineAndWhenItsListsCome() {
		Phone answered = this.scene.officer();
		Message done = this.scene.card(answered, "kco6");
		staff().replies(consult(done, "SNV", "Sở Nội vụ"), "Biên chế năm trước kco6q");
		this.asked.reads("kco6q");
		staff().replies(done, "Trả lời theo Điều 9 Nghị định kco6z.");
		answered.reads("kco6z");
		Message card = this.scene.card(this.scene.officer(), "kco4");
		staff().replies(consult(card, "SNV", "Sở Nội vụ"), "Biên chế năm sau kco4q");
		Message request = this.asked.reads("kco4q");
		goTo(8, 14, 30);
		this.asked.says("/viec");
		assertThat(this.asked.reads("đang xin ý kiến").text()).contains("kco4").contains("Sở Tư pháp chờ ý kiến");
		assertThat(this.asked.count("đang chờ ý kiến của Sở Nội vụ")).isZero();
		goTo(8, 15, 0);
		assertThat(this.asked.reads("đang chờ ý kiến của Sở Nội vụ").replyTo()).isEqualTo(request.id());
		this.asked.says("/nhacviec");
		this.asked.presses(this.asked.reads("Giờ nhận nhắc việc"), "9:00");
		this.asked.sees("Danh sách hằng ngày: 9:00");
		goTo(8, 21, 0);
		goTo(9, 8, 45);
		assertThat(this.asked.count("đã quá hạn cho ý kiến")).isZero();
		goTo(9, 9, 5);
		Message list = this.asked.reads("đã quá hạn cho ý kiến");
		assertThat(list.text()).contains("kco4");
		this.asked.replies(list, OPINION + "kco4a.");
		staff().reads("kco4a");
		goTo(10, 8, 30);
		assertThat(this.asked.count("đã quá hạn cho ý kiến")).isOne();
		assertThat(this.asked.count("đang chờ ý kiến của Sở Nội vụ")).isOne();
	}

	@Test
	@Order(5)
	void aRequestFollowsAGroupThatBecomesASupergroup() {
		Group group = this.scene.province.world.createGroup("Sở Xây dựng – nhóm thường",
				this.scene.province.administrator);
		group.addBot(this.scene.province.administrator);
		group.promoteBot(this.scene.province.administrator);
		Phone before = this.scene.province.administratorIn(group);
		this.scene.province.link(before, "Sở Xây dựng");
		Message card = this.scene.card(this.scene.officer(), "kco5");
		staff().replies(consult(card, "SXD", "Sở Xây dựng"), "Giấy phép xây dựng cấp ở đâu kco5q");
		before.reads("kco5q");
		Phone now = this.scene.province.administratorIn(group.migrate(this.scene.province.administrator));
		Message again = now.sees("kco5q");
		now.replies(again, "Giấy phép do xã cấp theo phân cấp kco5a.");
		staff().reads("kco5a");
	}

	@Test
	@Order(6)
	void nobodyHasToSayAnythingOnWhatWasTakenBackOrSentOn() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kco6");
		staff().replies(consult(card, "SNV", "Sở Nội vụ"), "Biên chế thế nào kco6q");
		Message request = this.asked.reads("kco6q");
		officer.presses("Xem phiếu");
		officer.presses(officer.reads("Chứng thực · câu hỏi"), "Rút phiếu");
		officer.presses(officer.reads("không trả lời nữa"), "Rút phiếu");
		assertThat(this.asked.reads("Xã đã rút câu hỏi").replyTo()).isEqualTo(request.id());
		this.asked.seesNoButtonsOn(request);

		Message other = this.scene.card(this.scene.officer(), "kco7");
		staff().replies(consult(other, "SNV", "Sở Nội vụ"), "Biên chế thế nào kco7q");
		Message second = this.asked.reads("kco7q");
		staff().speaker().press(other.id(), "d-notours:" + number(other));
		staff().replies(staff().reads("viết lý do"), "Việc này về hợp đồng lao động của xã");
		assertThat(this.asked.reads("không còn giữ phiếu này").replyTo()).isEqualTo(second.id());
	}

	/** Presses through to the department; the invitation to write what is asked. */
	private Message consult(Message card, String code, String name) {
		staff().presses(card, "Việc khác");
		Patience.until("more buttons", () -> Phone.hasButton(staff().message(card), "Xin ý kiến cơ quan khác"));
		staff().presses(card, "Xin ý kiến cơ quan khác");
		Patience.until("departments", () -> !Phone.hasButton(staff().message(card), "Xin ý kiến cơ quan khác"));
		staff().speaker().press(card.id(), "d-consult:" + number(card) + ":" + code);
		return staff().reads("xin ý kiến " + name);
	}

	private static boolean isUnder(Message message, Message other) {
		return message.replyTo() != null && message.replyTo() == other.id();
	}

	private static String number(Message card) {
		return DeskScene.number(card).substring(1);
	}

	/** The number of the request in that message. */
	private long id(Message request) {
		return this.scene.database()
			.query("select max(id) from consultation where ticket_id = ?", (row, index) -> row.getLong(1),
					Long.valueOf(number(request)))
			.getFirst();
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
