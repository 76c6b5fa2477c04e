package vn.thongsuot.flow;

import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** From an officer's phone to the department's group, and the answer back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuestionToAnswerTests {

	private Province province;

	private Province.Desk justice;

	private Province.Desk standingUnit;

	abstract TestDatabase database();

	@BeforeAll
	void open() {
		this.province = Province.on(database());
		this.justice = this.province.desk("Sở Tư pháp – hỏi đáp", "Sở Tư pháp");
		this.standingUnit = this.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		this.province.goTo(LocalDateTime.of(2026, 12, 7, 9, 0));
	}

	@AfterAll
	void close() {
		this.province.close();
	}

	@Test
	void aQuestionBecomesATicketInThreePressesAndTheAnswerComesBack() {
		Phone officer = officer();
		officer.says("khai sinh cho trẻ có mẹ đi làm ăn ở Lào chưa về, zxqv thì làm thế nào");
		officer.presses("Gửi hỏi");
		Message summary = officer.reads("Gửi ");
		officer.presses(summary, "Gửi");
		Message receipt = officer.reads("Đã gửi tới Sở Tư pháp");
		assertThat(receipt.text()).startsWith("Phiếu #").contains("trước 9:00 thứ Năm 10/12");

		Message card = this.justice.staff().reads("mẹ đi làm ăn ở Lào");
		assertThat(card.text()).contains("Xã Như Thanh").contains("Lê Thị Hoa").contains("10/12");
		this.justice.staff().replies(card, "Xã đăng ký theo diện chưa xác định được nơi cư trú của mẹ, hồ sơ như sau.");
		Message answer = officer.reads("chưa xác định được nơi cư trú");
		assertThat(answer.text()).contains("Sở Tư pháp trả lời")
			.contains("Trao đổi nghiệp vụ, không thay thế văn bản hành chính");
		this.justice.staff().sees("đã tới máy của");

		assertThat(officer.pressesAndIsTold(answer, "Đã rõ")).contains("Phiếu đã xong");
		assertThat(officer.pressesAndIsTold(answer, "Đã rõ")).contains("không làm được việc này nữa");
	}

	@Test
	void askingOnReopensTheTicketForTheSameDepartment() {
		Phone officer = officer();
		Message card = file(officer, "chứng thực bản sao khi bản chính bị ép nhựa hxqz");
		this.justice.staff().replies(card, "Vẫn chứng thực được nếu đọc rõ nội dung bản chính.");
		Message answer = officer.reads("đọc rõ nội dung bản chính");
		officer.presses(answer, "Chưa rõ, hỏi thêm");
		officer.reads("chưa rõ điểm nào");
		officer.says("Thế bản chính mờ số thì sao?");
		officer.reads("Đã gửi phần hỏi thêm tới Sở Tư pháp");
		this.justice.staff().reads("bản chính mờ số");
	}

	@Test
	void aWordAmongColleaguesStaysInTheGroup() {
		Phone officer = officer();
		Message card = file(officer, "lệ phí hộ tịch cho hộ nghèo qzxh");
		this.justice.staff().replies(card, "// đồng chí Hà xem giúp, đừng gửi câu này");
		this.justice.staff().sees("nội bộ");
		assertThat(officer.count("đừng gửi câu này")).isZero();
	}

	@Test
	void whatNoDepartmentOwnsGoesToTheStandingUnit() {
		Phone officer = officer();
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

	private Phone officer() {
		return this.province.officer("Lê Thị", "Hoa", "xã Như Thanh");
	}

	/** Files a question and returns its card in the group of Sở Tư pháp. */
	private Message file(Phone officer, String question) {
		officer.says(question);
		officer.presses("Gửi hỏi");
		Message summary = officer.reads("Gửi ");
		if (!summary.text().contains("Sở Tư pháp")) {
			officer.presses("Đổi lĩnh vực");
			Message choice = officer.sees("chọn lĩnh vực");
			officer.leafsTo(choice, "Chứng thực", "Xem tiếp");
			officer.presses(choice, "Chứng thực");
			officer.sees("Gửi Sở Tư pháp");
		}
		officer.presses(summary, "Gửi");
		officer.reads("Đã gửi tới Sở Tư pháp");
		return this.justice.staff().reads(question);
	}

}
