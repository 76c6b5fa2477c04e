package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.guidance.Asked;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** From an officer's phone to the department's group, and the answer back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuestionToAnswerTests {

	private DeskScene scene;

	private Province.Desk standingUnit;

	abstract TestDatabase database();

	@BeforeAll
	void open() {
		this.scene = DeskScene.on(database());
		this.standingUnit = this.scene.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Walks({ TicketAction.FILE, TicketAction.ANSWER })
	void aQuestionBecomesATicketInThreePressesAndTheAnswerComesBack() {
		Phone officer = this.scene.officer();
		officer.says("khai sinh cho trẻ có mẹ đi làm ăn ở Lào chưa về, zxqv thì làm thế nào");
		officer.presses("Gửi hỏi");
		Message summary = officer.reads("Gửi ");
		officer.presses(summary, "Gửi");
		Message receipt = officer.reads("Đã gửi tới Sở Tư pháp");
		assertThat(receipt.text()).startsWith("Phiếu #").contains("trước 9:0").contains("thứ Năm 10/12");

		Message card = this.scene.staff().reads("mẹ đi làm ăn ở Lào");
		assertThat(card.text()).contains("Xã Như Thanh").contains("Lê Thị Hoa").contains("10/12");
		this.scene.staff().replies(card, "Xã đăng ký theo diện chưa xác định được nơi cư trú của mẹ, hồ sơ như sau.");
		Message answer = officer.reads("chưa xác định được nơi cư trú");
		assertThat(answer.text()).contains("Sở Tư pháp trả lời")
			.contains("Trao đổi nghiệp vụ, không thay thế văn bản hành chính");
		this.scene.staff().sees("đã tới máy của");

		String clear = Phone.data(answer, "Đã rõ");
		assertThat(officer.pressesAndIsTold(answer, "Đã rõ")).contains("Phiếu đã xong");
		assertThat(officer.told(officer.speaker().press(answer.id(), clear))).contains("không làm được việc này nữa");
	}

	@Test
	@Walks(TicketAction.REOPEN)
	void askingOnReopensTheTicketForTheSameDepartment() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "hxqz");
		this.scene.staff().replies(card, "Vẫn chứng thực được nếu đọc rõ nội dung bản chính.");
		Message answer = officer.reads("đọc rõ nội dung bản chính");
		officer.presses(answer, "Chưa rõ, hỏi thêm");
		officer.reads("chưa rõ điểm nào");
		officer.says("Thế bản chính mờ số thì sao?");
		officer.reads("Đã gửi phần hỏi thêm tới Sở Tư pháp");
		this.scene.staff().reads("bản chính mờ số");
	}

	@Test
	void aWordAmongColleaguesStaysInTheGroup() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "qzxh");
		this.scene.staff().replies(card, "// đồng chí Hà xem giúp, đừng gửi câu này");
		this.scene.staff().sees("nội bộ");
		assertThat(officer.count("đừng gửi câu này")).isZero();
	}

	@Test
	void guidanceServesAndIsCounted() {
		Phone anybody = this.scene.province.phone("Lê", "Hỏi");
		anybody.says("ai được ký chứng thực ở xã");
		Message answer = anybody.reads("Chủ tịch UBND xã");
		assertThat(anybody.pressesAndIsTold(answer, "Đúng ý tôi hỏi")).contains("Cảm ơn");
		assertThat(this.scene.province.bean(Asked.class).confirmed()).containsEntry("ai-o-xa-ky-chung-thuc", 1L);
	}

	@Test
	void aDraftWithFilesIsKeptOverARestart() {
		Phone officer = this.scene.officer();
		officer.says("/hoi chứng thực bản sao giấy tờ wqzx");
		officer.reads("wqzx");
		officer.speaker().photo(new byte[] { 1 }, null);
		officer.reads("Kèm 1 tệp");
		this.scene.province.restart();
		officer.speaker().voice(new byte[] { 2 });
		Message summary = officer.reads("Kèm 2 tệp");
		assertThat(summary.text()).contains("wqzx");
		officer.presses(summary, "Đã che, gửi đi");
		officer.reads("Đã gửi tới Sở Tư pháp");
		Message card = this.scene.staff().reads("wqzx");
		Patience.until("two enclosures",
				() -> this.scene.staff().all().stream().filter((message) -> message.id() > card.id()).count() >= 2);
	}

	@Test
	void theStandingUnitEntersWhatSomebodyTelephonedAndAnswersInItsOwnName() {
		Phone officer = this.scene.province.officer("Quách Thị", "Mận", "xã Hoằng Lộc");
		Phone unit = this.standingUnit.staff();
		unit.says("/ghiphieu");
		Message how = unit.reads("Ghi phiếu theo điện thoại");
		unit.replies(how, "xã Hoằng Lộc\nchị Quách Thị Mận, gọi lại 0912 000 111\nchứng thực bản sao giấy tờ ttqx");
		Message screen = unit.reads("Quách Thị Mận đã đăng ký");
		unit.presses(screen, "Ghi phiếu");
		String number = DeskScene.number(officer.reads("Bộ phận Thường trực đã ghi phiếu này"));
		Message card = this.scene.staff().reads("ttqx");
		assertThat(DeskScene.number(card)).isEqualTo(number);
		unit.says("/phieu " + number);
		unit.presses(unit.readsAChoice("Bộ phận Thường trực trả lời"), "Bộ phận Thường trực trả lời");
		unit.replies(unit.reads("viết câu trả lời cho xã"), "Trước mắt xã vẫn chứng thực như thường lệ.");
		assertThat(officer.reads("như thường lệ").text()).contains("Bộ phận Thường trực").contains("trả lời:");
		this.scene.staff().reads("đã trả lời xã, không tính là trả lời của đơn vị");
		unit.says("/giamsat");
		unit.reads("Việc cần Bộ phận Thường trực theo dõi");
		unit.says("/timphieu ban sao ttqx");
		assertThat(unit.reads("Phiếu nói về").text()).contains(number);
	}

	@Test
	void whatNoDepartmentOwnsGoesToTheStandingUnit() {
		Phone officer = this.scene.officer();
		officer.says("máy nước nóng lạnh của trụ sở hỏng vvxq");
		officer.presses("Gửi hỏi");
		officer.reads("Gửi ");
		officer.presses("Đổi lĩnh vực");
		officer.leafsTo(officer.sees("chọn lĩnh vực"), "Khác", "Xem tiếp");
		officer.presses("Khác");
		officer.sees("Gửi Bộ phận Thường trực");
		officer.presses("Gửi");
		this.standingUnit.staff().reads("máy nước nóng lạnh");
	}

}
