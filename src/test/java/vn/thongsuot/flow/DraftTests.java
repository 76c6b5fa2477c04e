package vn.thongsuot.flow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Attachment;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing a ticket on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.contacts.phones=0237 000 0001 (trực ban)",
				"thongsuot.contacts.email=truc@example.vn");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void filesOfAllKindsInAnyOrderArriveAfterTheCard() {
		Phone officer = this.scene.officer();
		officer.speaker().photo(new byte[] { 1 }, null);
		officer.reads("muốn hỏi gì");
		officer.says("chứng thực bản sao qzd1");
		assertThat(officer.reads("qzd1").text()).contains("Kèm 1 tệp").contains("Gửi Sở Tư pháp");
		officer.speaker().voice(new byte[] { 2 });
		officer.reads("Kèm 2 tệp");
		officer.speaker().location(19.8, 105.7);
		officer.reads("Kèm 3 tệp");
		officer.speaker()
			.album(List.of(Attachment.photo(new byte[] { 3 }, null), Attachment.photo(new byte[] { 4 }, null)));
		officer.reads("Kèm 5 tệp");
		officer.speaker().video(new byte[] { 5 }, "thêm ý qzd1b");
		officer.speaker().document("mau.pdf", "application/pdf", "x".getBytes(StandardCharsets.UTF_8), null);
		Message summary = officer.reads("Kèm 7 tệp");
		assertThat(summary.text()).contains("qzd1b").contains("đã được che chưa");
		this.scene.province.goTo(LocalDateTime.of(2026, 12, 18, 16, 30));
		officer.presses(summary, "Đã che, gửi đi");
		assertThat(officer.reads("Hạn trả lời").text()).contains("trước 16:30 thứ Tư 23/12");
		Message card = this.scene.staff().reads("qzd1");
		Patience.until("seven enclosures",
				() -> this.scene.staff().all().stream().filter((message) -> message.id() > card.id()).count() >= 7);
	}

	@Test
	void theCategoryIsChosenFromPagesAndTheWordsAreReplaced() {
		Phone officer = this.scene.officer();
		officer.says("/hoi qzd2 việc khó nói");
		Message summary = officer.reads("qzd2");
		officer.presses(summary, "Đổi lĩnh vực");
		officer.sees("chọn lĩnh vực");
		officer.leafsTo(summary, "Chứng thực", "Xem tiếp");
		officer.presses(summary, "Chứng thực");
		officer.sees("Gửi Sở Tư pháp");
		officer.presses(summary, "Sửa lời");
		officer.reads("gõ lại nội dung");
		officer.says("sao y giấy tờ cũ qzd2c");
		Message again = officer.reads("qzd2c");
		assertThat(again.text()).doesNotContain("khó nói").contains("Gửi Sở Tư pháp");
		officer.seesNoButtonsOn(summary);
		officer.presses(again, "Bỏ, không gửi");
		officer.reads("không gửi đi đâu cả");
		assertThat(officer.told(officer.speaker().press(again.id(), Phone.data(again, "Gửi")))).isNotBlank();
	}

	@Test
	void aDraftSurvivesARestart() {
		Phone officer = this.scene.officer();
		officer.says("/hoi chứng thực hợp đồng qzd3");
		Message summary = officer.reads("qzd3");
		this.scene.province.restart();
		officer.presses(summary, "Gửi");
		officer.reads("Hạn trả lời");
		this.scene.staff().reads("qzd3");
	}

	@Test
	void anUnfinishedDraftIsNotLostWhenAnotherQuestionIsSentOn() {
		Phone officer = this.scene.officer();
		officer.says("lệ phí xqzz qzd4 một");
		Message first = officer.readsAChoice("Gửi hỏi");
		officer.says("lệ phí xqzz qzd4 hai");
		Message second = officer.readsAChoice("Gửi hỏi");
		officer.presses(first, "Gửi hỏi");
		officer.reads("qzd4 một");
		officer.presses(first, "Gửi hỏi");
		assertThat(officer.reads("qzd4 một").text()).doesNotContain("bản nháp");
		officer.presses(second, "Gửi hỏi");
		Message where = officer.reads("còn một bản nháp chưa gửi");
		assertThat(where.text()).contains("qzd4 một");
		officer.presses(where, "Thêm vào bản nháp đó");
		assertThat(officer.reads("qzd4 hai").text()).contains("qzd4 một");
		assertThat(officer.pressesAndIsTold(where, "Câu hỏi khác")).isNotBlank();
		officer.presses("Bỏ, không gửi");
		officer.reads("không gửi đi đâu cả");
	}

	@Test
	void tooManyFilesAndTooLargeOnesAreRefusedWithAdvice() {
		Phone officer = this.scene.officer();
		officer.says("/hoi chứng thực qzd5");
		officer.reads("qzd5");
		for (int album = 0; album < 2; album++) {
			officer.speaker()
				.album(java.util.stream.IntStream.range(0, 10)
					.mapToObj((i) -> Attachment.photo(new byte[] { (byte) i }, null))
					.toList());
		}
		officer.reads("Kèm 20 tệp");
		officer.speaker().photo(new byte[] { 9 }, null);
		assertThat(officer.reads("nhiều nhất 20 tệp").text()).contains("bổ sung sau");
		officer.speaker().document("ban-do.tif", "image/tiff", new byte[20 * 1024 * 1024 + 1], null);
		assertThat(officer.reads("lớn hơn 20 MB").text()).contains("chụp ảnh trang cần hỏi");
		officer.says("/cancel");
		officer.reads("Đã bỏ bản nháp");
	}

	@Test
	void aSecretMarkingIsPointedOut() {
		Phone officer = this.scene.officer();
		officer.says("/hoi chứng thực văn bản tối mật số 12 qzd6");
		Message summary = officer.reads("qzd6");
		assertThat(summary.text()).contains("Bí mật nhà nước không được gửi");
		assertThat(summary.button("Không có bí mật nhà nước, gửi đi").text()).isNotBlank();
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
	}

	@Test
	void messagesSentCloseTogetherAreOneQuestion() {
		Phone officer = this.scene.officer();
		officer.says("trẻ sinh ở Lào xqzz qzd7");
		officer.says("mẹ chưa có giấy tờ zzqx qzd7b");
		officer.presses("Gửi hỏi");
		assertThat(officer.reads("qzd7b").text()).contains("qzd7");
		assertThat(officer.all().stream().filter((message) -> hasButton(message, "Gửi hỏi")).count()).isOne();
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
	}

	@Test
	void greetingsAndThanksAreNotSearchedNorAddedToADraft() {
		Phone officer = this.scene.officer();
		officer.says("Em chào anh chị ạ");
		officer.reads("đang vướng việc gì");
		officer.says("cảm ơn nhiều ạ");
		officer.reads("Không có gì ạ");
		officer.says("/hoi chứng thực qzd8");
		officer.reads("qzd8");
		officer.says("cảm ơn");
		assertThat(officer.reads("qzd8").text()).doesNotContain("cảm ơn");
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
	}

	@Test
	void keysAndCommandsOfTheMenuAnswer() {
		Phone officer = this.scene.officer();
		officer.says("Trợ giúp");
		officer.reads("Anh/chị làm được gì ở đây");
		officer.says("/help");
		officer.reads("Anh/chị làm được gì ở đây");
		officer.says("Số điện thoại");
		assertThat(officer.reads("Bộ phận Thường trực").text()).contains("0237 000 0001").contains("truc@example.vn");
		officer.says("/cancel");
		officer.reads("Không có việc gì đang làm dở");
		officer.says("/tracuu");
		officer.reads("gõ điều cần tìm");
		officer.says("/tracuu ai được ký chứng thực ở xã");
		officer.reads("Chủ tịch UBND xã");
		officer.says("Hỏi sở, ngành");
		officer.reads("gõ nội dung cần hỏi");
		officer.says("Câu hỏi của tôi");
		officer.reads("âu hỏi");
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
		officer.says("/khongco");
		officer.reads("Không có lệnh này");
	}

	@Test
	void aLinkThatStartsTheBotGoesOnWithItsCommand() {
		Phone officer = this.scene.province.phone("Lê", "Liên");
		officer.person().start("dangky");
		officer.reads("Đăng ký một lần");
		Phone other = this.scene.province.phone("Lê", "Kết");
		other.person().start("abc-123");
		other.reads("nơi cán bộ xã, phường hỏi");
	}

	private static boolean hasButton(Message message, String label) {
		return message.buttons().stream().anyMatch((button) -> button.text().contains(label));
	}

}
