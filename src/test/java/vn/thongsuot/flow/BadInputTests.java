package vn.thongsuot.flow;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong on real phones, and what the person then reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(SharedScene.LOCK)
class BadInputTests {

	private static final String ZERO_WIDTH = "\u200b\u200d\ufeff";

	private DeskScene scene;

	private Province.Desk finance;

	@BeforeAll
	void open() {
		this.scene = DeskScene.shared(BadInputTests.class);
		this.finance = this.scene.province.desk("Sở Tài chính – hỏi đáp", "Sở Tài chính");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void blankAndInvisibleTextIsAskedAgain() {
		Phone officer = this.scene.officer();
		officer.says("\u2060\u200b");
		officer.reads("Anh/chị gõ");
		officer.says("?!");
		officer.reads("gõ câu hỏi bằng chữ");
	}

	@Test
	@Refuses(TicketAction.FILE)
	void whatIsNoQuestionIsAskedAgainAndWhatNobodyAnswersIsSentOn() {
		Phone officer = this.scene.officer();
		for (String signs : List.of("*", "~", "\"", "( [", "😀👩‍👩‍👧", "z")) {
			officer.says(signs);
			officer.reads("gõ câu hỏi bằng chữ");
		}
		for (String words : List.of("AND (", "a:b AND NOT [x TO y]", "zxq wvk")) {
			officer.says(words);
			Message nothing = officer.reads("Tôi chưa tìm thấy hướng dẫn cho câu này");
			assertThat(Phone.hasButton(nothing, "Gửi hỏi")).as(words).isTrue();
		}
	}

	@Test
	void anotherLanguageIsAskedAgainInVietnamese() {
		Phone officer = this.scene.officer();
		for (String words : List.of("How much is a dog licence?", "狗证多少钱")) {
			officer.says(words);
			Message again = officer.reads("gõ lại bằng tiếng Việt");
			assertThat(again.buttons()).as(words)
				.extracting((button) -> button.text())
				.containsExactly("Gửi hỏi Bộ phận Thường trực");
		}
		officer.presses("Gửi hỏi");
		assertThat(officer.readsAChoice("Bỏ, không gửi").text()).contains("狗证多少钱");
		officer.says("/huy");
	}

	@Test
	void aQuestionOfTenThousandWordsIsAnsweredPieceByPiece() {
		Phone officer = this.scene.officer();
		String part = "chứng thực bản sao giấy tờ cho dân ".repeat(115);
		int pieces = 10_000 / part.split(" ").length;
		for (int i = 0; i < pieces; i++) {
			officer.says(part);
			officer.readsAChoice("Gửi hỏi");
		}
	}

	@Test
	void aHundredThousandCharactersAreTakenInPiecesOrRefusedWithAdvice() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung cần hỏi");
		String part = "chứng thực ".repeat(370);
		for (int i = 0; i < 25; i++) {
			officer.says(part);
		}
		assertThat(officer.sees("phần vừa gõ chưa được thêm").text()).contains("viết gọn lại");
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
	}

	@Test
	void controlCharactersMarksAndEmojiComeThroughAsTyped() {
		Phone officer = this.scene.officer();
		String odd = "chứng thực <b>bản sao</b> & \"giấy\" <i>khai" + ZERO_WIDTH
				+ " sinh 👨‍👩‍👧‍👦 \u202Eabc\u202C xqz1";
		Message card = this.scene.file(officer, odd, "xqz1");
		assertThat(card.text()).contains("<b>bản sao</b> & \"giấy\" <i>khai").contains("👨‍👩‍👧‍👦");
		this.scene.staff().replies(card, "Xem <điều 5> & làm theo **mẫu** _này_ 1 < 2 > 0, chúc anh chị làm tốt.");
		assertThat(officer.reads("Xem <điều 5>").text()).contains("Xem <điều 5> & làm theo **mẫu** _này_ 1 < 2 > 0");
	}

	@Test
	void decomposedVietnameseIsUnderstood() {
		Phone officer = this.scene.province.phone("Hà", "Nội");
		this.scene.province.registers(officer, "Hà Thị Nội",
				Normalizer.normalize("phường Hạc Thành", Normalizer.Form.NFD), "công chức");
		assertThat(officer.sees("đã được duyệt").text()).contains("phường Hạc Thành");
	}

	@Test
	void aButtonPressedTwiceActsOnce() {
		Phone officer = this.scene.officer();
		Message card = this.scene.file(officer, "chứng thực chữ ký giấy bán xe xqz2", "xqz2");
		Phone staff = this.scene.staff();
		assertThat(staff.pressesAndIsTold(card, "Tôi nhận")).contains("đã nhận phiếu");
		assertThat(officer.count("Đã gửi tới Sở Tư pháp")).isOne();
		Message summary = officer.sees("Gửi Sở Tư pháp");
		assertThat(summary.buttons()).isEmpty();
	}

	@Test
	void aForgedPressIsRefusedKindly() {
		Phone officer = this.scene.officer();
		Phone stranger = this.scene.province.phone("Người", "Lạ");
		Message card = this.scene.file(officer, "chứng thực di chúc tại nhà xqz3", "xqz3");
		String number = DeskScene.number(card).substring(1);
		Message any = stranger.sees("Thông Suốt");
		for (String data : List.of("t-show:" + number, "t-withdraw:" + number, "t-yes:" + number, "t-clear:" + number,
				"d-claim:" + number, "q-send:1", "w-send:abc", "a-yes:1", "p-yes:1", "t-show:999999", "t-show",
				"t-show:x", "nonsense", ":::", "o-leave-yes")) {
			assertThat(stranger.told(stranger.speaker().press(any.id(), data))).as(data).isNotBlank();
		}
		assertThat(this.scene.staff().message(card).text()).doesNotContain("rút");
	}

	@Test
	void aButtonPressedLongAfterwardsIsAnsweredKindly() {
		Phone officer = this.scene.officer();
		officer.says("chứng thực giấy tờ song ngữ xqz12");
		Message result = officer.reads("");
		this.scene.province.bean(JdbcTemplate.class).update("delete from remembered_question");
		assertThat(officer.pressesAndIsTold(result, "Gửi hỏi")).contains("không còn dùng được");
		officer.says("chứng thực giấy tờ song ngữ xqz13");
		officer.presses(officer.reads(""), "Gửi hỏi");
		Message summary = officer.reads("xqz13");
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
		assertThat(officer.told(officer.speaker().press(summary.id(), "w-send:old"))).contains("không còn dùng được");
	}

	@Test
	@Refuses({ TicketAction.CLAIM, TicketAction.NOTE, TicketAction.ANSWER })
	void staffOfAnotherGroupCannotActOnATicket() {
		Phone officer = this.scene.officer();
		Message card = this.scene.file(officer, "chứng thực sơ yếu lý lịch xqz4", "xqz4");
		String number = DeskScene.number(card).substring(1);
		Message any = this.finance.staff().sees("Nhóm đã nhận phiếu của");
		assertThat(this.finance.staff().told(this.finance.staff().speaker().press(any.id(), "d-claim:" + number)))
			.isNotBlank();
		assertThat(this.scene.staff().message(card).text()).contains("Chưa có người nhận");
		this.finance.staff().says("/phieu " + number);
		Message told = this.finance.staff().reads("không có phiếu");
		this.finance.staff().replies(told, "// Sở khác ghi chú vào phiếu #" + number + " xqz4n");
		this.finance.staff().replies(told, "Sở khác trả lời phiếu #" + number + " theo Điều 5 xqz4x.");
		this.scene.staff().says("/phieu " + number);
		assertThat(this.scene.staff().reads("Cơ quan trả lời").text()).doesNotContain("xqz4n");
		assertThat(officer.count("xqz4x")).isZero();
	}

	@Test
	void anEditedMessageChangesTheDraftAndNotTheTicket() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		Message typed = officer.says("chứng thực hợp đồng xqz5 sai");
		officer.reads("xqz5 sai");
		officer.speaker().edit(typed, "chứng thực hợp đồng xqz5 đúng");
		officer.reads("xqz5 đúng");
		officer.presses("Gửi");
		officer.reads("Hạn trả lời");
		officer.speaker().edit(typed, "chứng thực hợp đồng xqz5 khác");
		officer.reads("không tự đổi theo");
	}

	@Test
	void aMessageWhileTheDraftWaitsIsAddedToIt() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		officer.says("chứng thực bản dịch xqz6");
		officer.reads("xqz6");
		officer.speaker().photo(new byte[] { 1, 2, 3 }, "ảnh bản dịch xqz7");
		Message summary = officer.reads("xqz7");
		assertThat(summary.text()).contains("xqz6").contains("Kèm 1 tệp").contains("đã được che chưa");
		officer.presses(summary, "Đã che, gửi đi");
		officer.reads("Hạn trả lời");
		this.scene.staff().reads("xqz6");
	}

	@Test
	void twoOfficersAtOnceGetTheirOwnAnswers() {
		Phone one = this.scene.officer();
		Phone two = this.scene.officer();
		one.says("chứng thực lời chứng song ngữ xqz8a");
		two.says("chứng thực lời chứng song ngữ xqz8b");
		Message first = this.scene.send(one, "xqz8a");
		Message second = this.scene.send(two, "xqz8b");
		this.scene.staff().replies(second, "Trả lời cho trường hợp thứ hai, xã xem Điều 7.");
		two.reads("trường hợp thứ hai");
		this.scene.staff().replies(first, "Trả lời riêng cho trường hợp đầu tiên, xem Điều 5.");
		one.reads("trường hợp đầu tiên");
		assertThat(one.count("trường hợp thứ hai")).isZero();
		assertThat(two.count("trường hợp đầu tiên")).isZero();
	}

	@Test
	void twoOfficersWhoSendInTheSameMomentHaveTicketsOfTheirOwn() {
		Phone one = this.scene.officer();
		Phone two = this.scene.officer();
		one.says("/hoi chứng thực bản sao giấy tờ xqz14a");
		two.says("/hoi chứng thực bản sao giấy tờ xqz14b");
		Message first = one.reads("xqz14a");
		Message second = two.reads("xqz14b");
		one.presses(first, "Gửi");
		two.presses(second, "Gửi");
		Message receipt = one.reads("Đã gửi tới Sở Tư pháp");
		Message other = two.reads("Đã gửi tới Sở Tư pháp");
		assertThat(receipt.text()).contains("xqz14a");
		assertThat(other.text()).contains("xqz14b");
		assertThat(DeskScene.number(receipt)).isNotEqualTo(DeskScene.number(other));
		assertThat(this.scene.staff().sees("xqz14a").text()).contains(DeskScene.number(receipt));
		assertThat(this.scene.staff().sees("xqz14b").text()).contains(DeskScene.number(other));
		assertThat(this.scene.staff().count("xqz14")).isEqualTo(2);
	}

	@Test
	void aReplyAfterClosingIsAskedFirst() {
		Phone officer = this.scene.officer();
		Message card = this.scene.file(officer, "chứng thực chữ ký trong giấy cam kết xqz9", "xqz9");
		this.scene.staff().replies(card, "Thực hiện theo Nghị định 23/2015, sửa đổi bổ sung, xã xem Điều 24.");
		Message answer = officer.reads("xã xem Điều 24");
		assertThat(officer.pressesAndIsTold(answer, "Đã rõ")).contains("đã xong");
		this.scene.staff().replies(card, "Bổ sung: xã nhớ kiểm tra năng lực hành vi của người yêu cầu.");
		this.scene.staff().reads("đã xong. Anh/chị vẫn muốn gửi");
		assertThat(officer.count("năng lực hành vi")).isZero();
		this.scene.staff().presses("Gửi cho xã");
		officer.reads("năng lực hành vi");
	}

	@Test
	void thanksAfterTheAnswerReopenNothing() {
		Phone officer = this.scene.officer();
		Message card = this.scene.file(officer, "chứng thực học bạ xqz10", "xqz10");
		this.scene.staff().replies(card, "Học bạ là bản chính nên được chứng thực bản sao như thường lệ.");
		Message answer = officer.reads("Học bạ là bản chính");
		officer.replies(answer, "Cảm ơn ạ");
		officer.reads("Phiếu giữ nguyên");
	}

	@Test
	void whatWeCannotTakeIsRefusedInWords() {
		Phone officer = this.scene.officer();
		officer.speaker().sticker("👍");
		officer.reads("nhãn dán");
		officer.speaker().poll("Có nên?", List.of("Có", "Không"));
		officer.reads("bình chọn");
		officer.speaker().contact("+84912345678", "Người khác", null);
		officer.reads("không phải số điện thoại của chính anh/chị");
		officer.speaker().location(19.8, 105.7);
		officer.reads("muốn hỏi gì");
		officer.says("/huy");
		officer.reads("Đã bỏ bản nháp");
	}

	@Test
	void aCommuneThatDoesNotExistIsAskedAgain() {
		Phone phone = this.scene.province.phone("Lò", "Văn");
		phone.says("/dangky");
		this.scene.province.agrees(phone);
		phone.says("xã Bạch Hổ Lâm Sơn Tự");
		assertThat(phone.reads("Không thấy xã").text()).contains("Bạch Hổ Lâm Sơn Tự");
		phone.says("lam sơn");
		phone.reads("Có mấy nơi tên như vậy");
		phone.says("/huy");
		phone.reads("Đã bỏ việc đang làm dở");
	}

	@Test
	void aRosterSaysLineByLineWhatIsWrong() {
		Phone admin = this.scene.province.administrator();
		admin.person().start();
		admin.reads("Thông Suốt");
		admin.speaker().document("danh-sach.csv", "text/csv", "tên;tuổi\nA;5\n".getBytes(StandardCharsets.UTF_8), null);
		assertThat(admin.reads("Đã đọc danh sách").text()).contains("thiếu cột “điện thoại”");
		admin.speaker().document("danh-sach.csv", "text/csv", """
				điện thoại,họ tên,xã,chức vụ,lãnh đạo
				0912345678,Lê Văn A,Như Thanh,công chức,không
				09123,Lê Văn B,Như Thanh,công chức,không
				0987654321,Lê Văn C,Không Có Xã Này,công chức,không
				""".getBytes(StandardCharsets.UTF_16LE), null);
		assertThat(admin.reads("Đã đọc danh sách").text()).contains("Dòng").contains("Thêm");
		Phone officer = this.scene.officer();
		officer.speaker().document("danh-sach.csv", "text/csv", "x".getBytes(StandardCharsets.UTF_8), null);
		officer.reads("muốn hỏi gì");
	}

	@Test
	void sensitiveNumbersArePointedOutAndCovered() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		officer.says("chứng thực cho ông A, CCCD 038095012345, điện thoại 0912345678 xqz11");
		Message summary = officer.reads("xqz11");
		assertThat(summary.text()).contains("số căn cước").contains("số điện thoại");
		officer.presses(summary, "Che các số giúp tôi");
		assertThat(officer.sees("**********45").text()).contains("*******");
		officer.presses("Gửi");
		assertThat(this.scene.staff().reads("xqz11").text()).doesNotContain("038095012345")
			.doesNotContain("0912345678");
	}

}
