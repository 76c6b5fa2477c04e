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

	private Phone officer;

	abstract TestDatabase database();

	@BeforeAll
	void open() {
		this.province = Province.on(database());
		this.justice = this.province.desk("Sở Tư pháp – hỏi đáp", "Sở Tư pháp");
		this.standingUnit = this.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		this.officer = this.province.officer("Lê Thị", "Hoa", "xã Như Thanh");
		this.province.goTo(LocalDateTime.of(2026, 12, 7, 9, 0));
	}

	@AfterAll
	void close() {
		this.province.close();
	}

	@Test
	void aQuestionBecomesATicketInThreePressesAndTheAnswerComesBack() {
		this.officer.says("khai sinh cho trẻ có mẹ đi làm ăn ở Lào chưa về, zxqv thì làm thế nào");
		this.officer.presses("Gửi hỏi");
		Message summary = this.officer.reads("Gửi ");
		this.officer.presses(summary, "Gửi");
		Message receipt = this.officer.reads("Đã gửi tới Sở Tư pháp");
		assertThat(receipt.text()).startsWith("Phiếu #").contains("trước 9:00 thứ Năm 10/12");

		Message card = this.justice.staff().reads("mẹ đi làm ăn ở Lào");
		assertThat(card.text()).contains("Xã Như Thanh").contains("Lê Thị Hoa").contains("10/12");
		this.justice.staff().replies(card, "Xã đăng ký theo diện chưa xác định được nơi cư trú của mẹ, hồ sơ như sau.");
		Message answer = this.officer.reads("chưa xác định được nơi cư trú");
		assertThat(answer.text()).contains("Sở Tư pháp trả lời")
			.contains("Trao đổi nghiệp vụ, không thay thế văn bản hành chính");
		this.justice.staff().sees("đã tới máy của");

		assertThat(this.officer.pressesAndIsTold(answer, "Đã rõ")).contains("Phiếu đã xong");
		assertThat(this.officer.pressesAndIsTold(answer, "Đã rõ")).contains("không làm được việc này nữa");
	}

	@Test
	void askingOnReopensTheTicketForTheSameDepartment() {
		Message card = file("chứng thực bản sao khi bản chính bị ép nhựa hxqz");
		this.justice.staff().replies(card, "Vẫn chứng thực được nếu đọc rõ nội dung bản chính.");
		Message answer = this.officer.reads("đọc rõ nội dung bản chính");
		this.officer.presses(answer, "Chưa rõ, hỏi thêm");
		this.officer.reads("chưa rõ điểm nào");
		this.officer.says("Thế bản chính mờ số thì sao?");
		this.officer.reads("Đã gửi phần hỏi thêm tới Sở Tư pháp");
		this.justice.staff().reads("bản chính mờ số");
	}

	@Test
	void aWordAmongColleaguesStaysInTheGroup() {
		Message card = file("lệ phí hộ tịch cho hộ nghèo qzxh");
		this.justice.staff().replies(card, "// đồng chí Hà xem giúp, đừng gửi câu này");
		this.justice.staff().sees("nội bộ");
		assertThat(this.officer.count("đừng gửi câu này")).isZero();
	}

	@Test
	void whatNoDepartmentOwnsGoesToTheStandingUnit() {
		this.officer.says("máy nước nóng lạnh của trụ sở hỏng vvxq");
		this.officer.presses("Gửi hỏi");
		this.officer.reads("Gửi ");
		this.officer.presses("Đổi lĩnh vực");
		this.officer.leafsTo(this.officer.sees("chọn lĩnh vực"), "Khác", "Xem tiếp");
		this.officer.presses("Khác");
		this.officer.sees("Gửi Bộ phận Thường trực");
		this.officer.presses("Gửi");
		this.standingUnit.staff().reads("máy nước nóng lạnh");
	}

	/** Files a question and returns its card in the group of Sở Tư pháp. */
	private Message file(String question) {
		this.officer.says(question);
		this.officer.presses("Gửi hỏi");
		Message summary = this.officer.reads("Gửi ");
		if (!summary.text().contains("Sở Tư pháp")) {
			this.officer.presses("Đổi lĩnh vực");
			Message choice = this.officer.sees("chọn lĩnh vực");
			this.officer.leafsTo(choice, "Chứng thực", "Xem tiếp");
			this.officer.presses(choice, "Chứng thực");
			this.officer.sees("Gửi Sở Tư pháp");
		}
		this.officer.presses(summary, "Gửi");
		this.officer.reads("Đã gửi tới Sở Tư pháp");
		return this.justice.staff().reads(question);
	}

}
