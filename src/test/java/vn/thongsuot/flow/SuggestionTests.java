package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** Guidance beside a ticket, sent to the officer with one press. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionTests {

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
	void oneOfTheSuggestedEntriesIsShownAndThenGoesToTheOfficerAsTheAnswer() {
		Phone officer = this.scene.officer();
		Message card = files(officer, "ai o xa duoc ky chung thuc ban sao");
		assertThat(card.text()).contains("Có thể dùng để trả lời").contains("1. Hướng dẫn:");
		assertThat(card.buttons()).extracting((button) -> button.text()).contains("Xem 1");
		assertThat(staff().pressesAndIsTold(card, "Xem 1")).contains("ở tin bên dưới");
		Message shown = staff().reads("xem trước hướng dẫn trong kho");
		assertThat(shown.text()).contains("Căn cứ");
		assertThat(officer.count("Trao đổi nghiệp vụ")).isZero();
		assertThat(staff().pressesAndIsTold(shown, "Gửi cho xã")).contains("sắp được gửi");
		assertThat(staff().pressesAndIsTold(shown, "Gửi cho xã")).contains("đã được gửi");
		Message answer = officer.reads("Trao đổi nghiệp vụ, không thay thế văn bản hành chính");
		assertThat(answer.text()).contains("Căn cứ")
			.contains("Sở Tư pháp")
			.contains(DeskScene.number(card))
			.doesNotContain("chưa duyệt");
		staff().reads("đã tới máy");
		assertThat(staff().pressesAndIsTold(shown, "Gửi cho xã")).contains("không gửi nữa");
		assertThat(officer.count("Trao đổi nghiệp vụ")).isEqualTo(1);
	}

	@Test
	void whatIsShownCanBeSentInOtherWords() {
		Phone officer = this.scene.officer();
		staff().presses(files(officer, "ai o xa duoc ky chung thuc di chuc"), "Xem 1");
		staff().replies(staff().reads("xem trước hướng dẫn trong kho"),
				"Chủ tịch hoặc người được ủy quyền, sửa lại ksug1.");
		assertThat(officer.reads("ksug1").text()).doesNotContain("Căn cứ");
	}

	@Test
	void whatIsLookedUpUnderATicketCanBeSent() {
		Phone officer = this.scene.officer();
		Message card = files(officer, "chứng thực bản sao giấy tờ tracuu");
		this.scene.staff().replies(card, "/tracuu ai duoc ky chung thuc o xa");
		Message found = this.scene.staff().readsAChoice("Gửi cho xã");
		this.scene.staff().presses(found, "Gửi cho xã");
		assertThat(officer.reads("Trao đổi nghiệp vụ").text()).contains("280/2025");
	}

	@Test
	void whatIsLookedUpWithoutATicketHasNothingToSend() {
		this.scene.staff().says("/tracuu lệ phí hộ tịch được miễn");
		assertThat(this.scene.staff().reads("Lệ phí hộ tịch").buttons()).isEmpty();
	}

	@Test
	void aWeakMatchIsNotShownAsTheAnswerButChosen() {
		staff().says("/tracuu chứng thực");
		Message choices = staff().reads("Các hướng dẫn gần với nội dung này");
		assertThat(choices.text()).doesNotContain("Căn cứ");
		assertThat(staff().pressesAndIsTold(choices, "2")).contains("ở tin bên dưới");
		assertThat(staff().reads("Căn cứ").text()).contains(line(choices, "2. "));
		staff().presses(choices, "2");
		assertThat(staff().pressesAndIsTold(choices, "1")).contains("ở tin bên dưới");
		assertThat(staff().reads("Căn cứ").text()).contains(line(choices, "1. "));

		Phone officer = this.scene.officer();
		Message card = files(officer, "chứng thực bản sao kchon");
		staff().replies(card, "/tracuu chứng thực");
		Message under = staff().reads("Các hướng dẫn gần với nội dung này");
		staff().presses(under, "1");
		staff().presses(staff().readsAChoice("Gửi cho xã"), "Gửi cho xã");
		assertThat(officer.reads("Trao đổi nghiệp vụ").text()).contains(line(under, "1. "));
	}

	private static String line(Message list, String begin) {
		return list.text()
			.lines()
			.filter((line) -> line.startsWith(begin))
			.findFirst()
			.orElseThrow()
			.substring(begin.length());
	}

	@Test
	void whoIsNotOfTheGroupSendsNothing() {
		Phone officer = this.scene.officer();
		Message suggestion = files(officer, "ai o xa duoc ky chung thuc hop dong");
		long before = officer.count("Trao đổi nghiệp vụ");
		String forged = Phone.data(suggestion, "Xem 1").replace("d-see", "d-give");
		assertThat(officer.told(officer.speaker().press(officer.sees("Hạn trả lời").id(), forged))).contains("nhóm");
		assertThat(officer.count("Trao đổi nghiệp vụ")).isEqualTo(before);
	}

	@Test
	void answersOfOtherDepartmentsAreOfferedIfTheyNameNobody() {
		Province.Desk home = this.scene.province.desk("Sở Nội vụ – hỏi đáp", "Sở Nội vụ");
		Message first = atHomeAffairs(home, this.scene.officer(), "ksugmot");
		DeskScene.under(home.staff().replies(first, "Tính đủ lương ba ngày theo khoản 1 Điều 115 Bộ luật Lao động."),
				() -> home.staff().all());
		Message second = atHomeAffairs(home, this.scene.officer(), "ksughai");
		home.staff().replies(second, "Chào chị Hoa xã Như Thanh, gọi 0912345678 ksug3x.");
		Patience.until("both are answered", () -> home.staff().count("đã tới máy") == 2);
		Phone officer = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Message moved = atHomeAffairs(home, officer, "ksugba");
		String number = DeskScene.number(moved).substring(1);
		home.staff().speaker().press(moved.id(), "d-transfer:" + number + ":STP");
		home.staff().replies(home.staff().reads("Sở Tư pháp: mời"), "Nhờ xem giúp ksug4r");
		Message suggestion = staff().reads("ksug4r");
		assertThat(suggestion.text()).contains("Sở Nội vụ đã trả lời việc tương tự").doesNotContain("ksughai");
		staff().presses(suggestion, suggestion.buttons().getLast().text());
		Message shown = staff().reads("đã trả lời xã khác");
		assertThat(shown.text()).contains("Điều 115").doesNotContain("Hoa").doesNotContain("Như Thanh");
		String forged = "d-see-a:" + number + ":" + replyTo(second);
		assertThat(staff().told(staff().speaker().press(suggestion.id(), forged))).contains("không còn dùng được");
		staff().presses(shown, "Gửi cho xã");
		assertThat(officer.reads("Điều 115").text()).contains("Sở Tư pháp trả lời");
	}

	@Test
	void aDepartmentsCannedAnswersAreAddedShownSentAndRemoved() {
		Phone colleague = this.scene.colleague(this.scene.justice, "Mai", "Liên");
		staff().says("/traloimau");
		assertThat(staff().reads("chưa có câu trả lời mẫu nào").text()).contains("Sở Tư pháp");
		Message words = colleague.says("Đề nghị gửi kèm bản chụp giấy tờ để tra cứu, kcan1.");
		staff().replies(words, "/traloimau");
		staff().reads("Đã thêm câu trả lời mẫu");
		staff().replies(words, "/traloimau");
		staff().reads("mẫu này đã có rồi");
		staff().says("/traloimau");
		Message list = staff().reads("Câu trả lời mẫu của Sở Tư pháp (1)");
		staff().presses(list, "Thêm câu trả lời mẫu");
		staff().replies(staff().reads("viết câu trả lời mẫu"), "ngắn");
		staff().replies(staff().reads("quá ngắn"), "Việc này làm tại bộ phận một cửa của xã, kcan2.");
		staff().reads("Đã thêm câu trả lời mẫu");

		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kcan3");
		staff().replies(card, "/traloimau");
		Message offered = staff().reads("câu trả lời mẫu của Sở Tư pháp (2)");
		assertThat(offered.text()).startsWith("Phiếu " + DeskScene.number(card));
		staff().presses(offered, "Đề nghị gửi kèm");
		Message shown = staff().reads("xem trước câu trả lời mẫu");
		assertThat(officer.count("kcan1")).isZero();
		assertThat(staff().pressesAndIsTold(shown, "Gửi cho xã")).contains("sắp được gửi");
		officer.reads("kcan1");

		Message next = this.scene.card(officer, "kcan4");
		staff().presses(next, "Việc khác");
		Patience.until("more", () -> Phone.hasButton(staff().message(next), "Câu trả lời mẫu"));
		staff().presses(next, "Câu trả lời mẫu");
		staff().presses(staff().reads("câu trả lời mẫu của Sở Tư pháp (2)"), "Việc này làm tại");
		Message other = staff().reads("xem trước câu trả lời mẫu");
		String send = Phone.data(other, "Gửi cho xã");
		assertThat(officer.told(officer.speaker().press(officer.sees("kcan4").id(), send))).contains("nhóm");
		staff().says("/traloimau");
		Message all = staff().reads("Câu trả lời mẫu của Sở Tư pháp (2)");
		staff().presses(all, "Việc này làm tại");
		Message one = staff().reads("thêm lúc");
		assertThat(staff().pressesAndIsTold(one, "Bỏ câu trả lời mẫu này")).contains("Đã bỏ");
		assertThat(staff().pressesAndIsTold(other, "Gửi cho xã")).contains("đã được bỏ");
		assertThat(officer.count("kcan2")).isZero();
	}

	/** Files a question that is for Sở Nội vụ; its card there. */
	private static Message atHomeAffairs(Province.Desk home, Phone officer, String mark) {
		officer.says("Nghỉ phép cưới của người hợp đồng thời vụ thì tính lương thế nào " + mark);
		officer.presses(officer.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		officer.presses(officer.reads(mark), "Gửi");
		officer.reads("Đã gửi tới Sở Nội vụ");
		return home.staff().readsCard(mark);
	}

	private long replyTo(Message card) {
		return this.scene.database()
			.query("select id from reply where ticket_id = ?", (row, index) -> row.getLong(1),
					Long.valueOf(DeskScene.number(card).substring(1)))
			.getFirst();
	}

	private Phone staff() {
		return this.scene.staff();
	}

	private Message files(Phone officer, String question) {
		officer.says(question);
		officer.presses("Gửi hỏi");
		officer.presses(officer.reads("Lĩnh vực"), "Gửi");
		officer.reads("Hạn trả lời");
		return this.scene.staff().reads(question);
	}

}
