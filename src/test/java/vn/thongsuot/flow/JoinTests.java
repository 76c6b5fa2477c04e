package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Officers who wait for the answer to another commune's ticket in place of filing one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(SharedScene.LOCK)
class JoinTests {

	private static final String JOIN = "Cùng hỏi, nhận chung câu trả lời";

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.shared(JoinTests.class);
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	@Walks({ TicketAction.JOIN, TicketAction.CORRECT, TicketAction.UNANSWER })
	@Refuses(TicketAction.SHARE_FILES)
	void whoeverJoinsReadsTheAnswerWithoutTheOthersPersons() {
		String question = "Tôi là Lê Thị Hoa xã Như Thanh, chứng thực di chúc của người đang nằm viện thì lập thế nào";
		Phone first = this.scene.officer();
		Message card = this.scene.file(first, question, "người đang nằm viện");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Message summary = draft(second, "chứng thực di chúc của người đang nằm viện thì lập thế nào");
		assertThat(summary.text()).contains("1 xã khác cũng hỏi việc này")
			.contains("“Tôi là …")
			.doesNotContain("Hoa")
			.doesNotContain("Như Thanh");
		second.presses(summary, JOIN);
		Message welcome = second.reads("đang cùng hỏi phiếu này");
		assertThat(welcome.text()).startsWith("Phiếu " + number(card) + " – chứng thực di chúc");
		second.seesNoButtonsOn(summary);
		Patience.until("the card says who joined",
				() -> staff().message(card).text().contains("Cùng hỏi: 1 xã (xã Hoằng Lộc)"));
		assertThat(this.scene.province.bean(Joinings.class).communesOf(id(card))).hasSize(1);

		Message theirs = staff().replies(card, "Chào chị Hoa xã Như Thanh, lập tại bệnh viện, có hai người làm chứng.");
		first.reads("Chào chị Hoa xã Như Thanh");
		Message answer = second.reads("có hai người làm chứng");
		assertThat(answer.text()).contains("Sở Tư pháp trả lời")
			.contains("Trả lời chung cho các xã cùng hỏi")
			.contains("lược bỏ")
			.doesNotContain("Hoa")
			.doesNotContain("Như Thanh");
		Message line = this.scene.lineUnder(theirs, "Gồm cả 1 xã cùng hỏi");
		assertThat(line.text()).contains("lược bỏ");

		staff().speaker().edit(theirs, "Chào chị Hoa xã Như Thanh, lập tại bệnh viện, có ba người làm chứng.");
		Message corrected = second.reads("đính chính");
		assertThat(corrected.text()).contains("ba người làm chứng").doesNotContain("Hoa");
		Patience.until("the answer has changed", () -> second.message(answer).text().contains("có ba người làm chứng"));
		String share = Phone.data(staff().message(line), "Đây chưa phải trả lời").replace("d-retract", "d-share");
		assertThat(staff().told(staff().speaker().press(line.id(), share))).contains("không còn tệp để gửi");
		staff().presses(line, "Đây chưa phải trả lời");
		Patience.until("it is struck", () -> second.message(answer).text().contains("chưa phải câu trả lời"));
		second.reads("chưa phải câu trả lời. Phiếu vẫn đang được xử lý");
		assertThat(second.count("có hai người làm chứng")).isZero();
	}

	@Test
	@Walks({ TicketAction.JOIN, TicketAction.LEAVE })
	@Refuses(TicketAction.LEAVE)
	void aJoinedTicketIsAmongTheOwnOnesAndIsLeftOrFiledForOneself() {
		Message card = this.scene.file(this.scene.officer(),
				"Chứng thực chữ ký vào giấy bán xe của người bị run tay thì thực hiện ra sao", "bị run tay");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		joins(second, "chung thuc chu ky vao giay ban xe cua nguoi bi run tay thi thuc hien ra sao");
		second.says("/cuatoi");
		Message list = second.reads("cùng hỏi với xã khác");
		second.presses(list, "chung thuc chu ky vao giay ban xe");
		Message page = second.reads("Anh/chị cùng hỏi phiếu này với xã khác");
		assertThat(page.text()).doesNotContain("run tay thì thực hiện").contains("bi run tay");
		staff().presses(card, "Việc khác");
		staff().presses("Hẹn ngày trả lời");
		staff().replies(staff().reads("ghi ngày hẹn"), "Đang xin ý kiến, sẽ trả lời trước thứ 6");
		second.reads("hẹn trả lời anh/chị");
		assertThat(second.pressesAndIsTold(page, "Gửi phiếu riêng")).contains("Đã gửi phiếu riêng");
		assertThat(second.reads("Đã gửi tới Sở Tư pháp").text()).doesNotContain(number(card));
		staff().reads("chung thuc chu ky vao giay ban xe");
		Patience.until("it is alone again", () -> !staff().message(card).text().contains("Cùng hỏi"));
		assertThat(second.pressesAndIsTold(page, "Thôi cùng hỏi")).contains("không còn dùng được");

		Phone third = this.scene.province.officer("Mai", "Anh", "xã Thọ Xuân");
		Message summary = draft(third, "chứng thực chữ ký vào giấy bán xe của người bị run tay thì thực hiện ra sao");
		assertThat(summary.text()).contains("2 xã khác cũng hỏi");
		third.presses(summary, JOIN);
		third.presses(third.reads("đang cùng hỏi phiếu này"), "Xem phiếu");
		third.presses(third.reads("Anh/chị cùng hỏi phiếu này"), "Thôi cùng hỏi");
		third.reads("không cùng hỏi phiếu này nữa");
		staff().replies(card, "Cần hai người làm chứng, ghi rõ tình trạng vào lời chứng.");
		this.scene.staff().sees("đã tới máy của");
		assertThat(third.count("ghi rõ tình trạng vào lời chứng")).isZero();
	}

	@Test
	@Walks({ TicketAction.INHERIT, TicketAction.SHARE_FILES })
	@Refuses(TicketAction.INHERIT)
	void filesGoToThoseWhoJoinedOnlyWhenTheDepartmentSaysSo() {
		String question = "Mẫu lời chứng chứng thực chữ ký trong văn bản từ chối nhận di sản tải về ở đâu";
		Message card = this.scene.file(this.scene.officer(), question, "Mẫu lời chứng");
		Phone first = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Phone second = this.scene.province.officer("Đỗ Thị", "Kế Nhiệm", "xã Hoằng Lộc");
		joins(first, question);
		first.says("/hoso");
		first.presses(first.readsAChoice("Bàn giao phiếu"), "Bàn giao phiếu");
		Message successors = first.readsAChoice("Đỗ Thị Kế Nhiệm");
		long other = this.scene.database()
			.query("select id from officer where address = ?", (row, index) -> row.getLong(1),
					"telegram:" + this.scene.officer().chat())
			.getFirst();
		assertThat(first.told(first.speaker().press(successors.id(), "o-successor:" + other)))
			.contains("không còn ở cùng xã");
		assertThat(first.pressesAndIsTold(successors, "Đỗ Thị Kế Nhiệm")).contains("Đã bàn giao");
		assertThat(second.reads("Đồng nghiệp vừa bàn giao phiếu này").text()).startsWith("Phiếu " + number(card));
		Message theirs = staff().speaker()
			.replyingTo(card)
			.document("mau.docx", "application/msword", new byte[] { 1, 2 },
					"Theo mẫu gửi kèm, xã điền phần bôi vàng.");
		assertThat(second.reads("xã điền phần bôi vàng").text()).contains("tệp kèm theo mới gửi cho xã đã gửi phiếu");
		Message line = this.scene.lineUnder(theirs, "đã tới máy của");
		assertThat(second.count("kèm câu trả lời anh/chị đã nhận")).isZero();
		String share = Phone.data(line, "Gửi cả tệp cho các xã cùng hỏi");
		assertThat(staff().pressesAndIsTold(line, "Gửi cả tệp cho các xã cùng hỏi")).contains("Đang gửi tệp");
		second.reads("kèm câu trả lời anh/chị đã nhận");
		assertThat(staff().told(staff().speaker().press(line.id(), share))).contains("Đang gửi tệp");
		assertThat(second.count("kèm câu trả lời anh/chị đã nhận")).isOne();
		assertThat(first.count("xã điền phần bôi vàng")).isZero();
	}

	@Test
	void thoseWhoJoinedAskOnTheirOwnWhenTheTicketIsWithdrawn() {
		String question = "Người nước ngoài muốn chứng thực bản dịch hộ chiếu ở xã có được không";
		Phone first = this.scene.officer();
		Message card = this.scene.file(first, question, "bản dịch hộ chiếu");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Phone third = this.scene.province.officer("Mai", "Anh", "xã Thọ Xuân");
		joins(second, question);
		joins(third, question);
		first.presses(first.sees("Đã gửi tới"), "Xem phiếu");
		first.presses(first.reads("Người nước ngoài muốn"), "Rút phiếu");
		first.presses(first.reads("chắc chắn muốn rút"), "Rút phiếu");
		first.reads("Đã rút");
		second.reads("Câu hỏi của anh/chị vẫn được gửi tiếp");
		String own = number(second.reads("Đã gửi tới Sở Tư pháp"));
		assertThat(own).isNotEqualTo(number(card));
		third.reads("Câu hỏi của anh/chị vẫn được gửi tiếp");
		assertThat(third.reads("đang cùng hỏi phiếu này").text()).startsWith("Phiếu " + own);
		Message next = staff().reads("Cùng hỏi: 1 xã (xã Thọ Xuân)");
		assertThat(number(next)).isEqualTo(own);
		staff().replies(next, "Được, xã chứng thực chữ ký người dịch theo thẩm quyền.");
		second.reads("chữ ký người dịch theo thẩm quyền");
		third.reads("chữ ký người dịch theo thẩm quyền");
	}

	@Test
	@Refuses(TicketAction.JOIN)
	void anAnswerThatIsThereAlreadyIsHadAtOnceUnlessItSpeaksOfSomebody() {
		String question = "Giấy chứng tử của nước láng giềng chưa hợp pháp hóa thì ghi vào sổ được không";
		Phone first = this.scene.officer();
		Message card = this.scene.file(first, "ông nguyen van an xa nhu thanh: " + question, "Giấy chứng tử");
		staff().replies(card, "Phải hợp pháp hóa lãnh sự trước, trừ trường hợp được miễn theo điều ước.");
		first.reads("hợp pháp hóa lãnh sự trước");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Message summary = draft(second, question);
		assertThat(summary.text()).contains("Sở Tư pháp đã trả lời")
			.contains("việc thuộc lĩnh vực")
			.doesNotContainIgnoringCase("nguyen van an");
		second.presses(summary, "Xem câu trả lời đã có");
		assertThat(second.reads("hợp pháp hóa lãnh sự trước").text()).contains("Trả lời chung")
			.startsWith("Phiếu " + number(card) + " – Giấy chứng tử");

		Message other = this.scene.file(first, "Mất sổ gốc khai tử trước năm hai nghìn thì cấp lại trích lục kiểu gì",
				"Mất sổ gốc khai tử");
		staff().replies(other, "Chào chị Hoa xã Như Thanh, tra cứu ở Sở, gọi 0912345678.");
		first.reads("tra cứu ở Sở");
		Message draft = draft(second, "Mất sổ gốc khai tử trước năm hai nghìn thì cấp lại trích lục kiểu gì");
		assertThat(draft.text()).doesNotContain("cũng hỏi");
		String forged = "j-join:" + Phone.data(draft, "Gửi").split(":")[1] + ":" + id(other);
		assertThat(second.told(second.speaker().press(draft.id(), forged))).contains("không cùng hỏi được nữa");
		assertThat(second.count("tra cứu ở Sở")).isZero();
	}

	@Test
	void oneReplyAnswersAllThatWereChosen() {
		String question = "Cấp bản sao trích lục khi phần mềm hộ tịch bị lỗi nhiều ngày thì xử lý thế nào";
		Phone first = this.scene.officer();
		Message one = this.scene.file(first, question, "phần mềm hộ tịch");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Message two = this.scene.file(second, question, "phần mềm hộ tịch");
		Phone third = this.scene.province.officer("Mai", "Anh", "xã Thọ Xuân");
		Message three = this.scene.file(third, question, "phần mềm hộ tịch");
		Phone joiner = this.scene.province.officer("Vũ", "Tâm", "xã Nông Cống");
		joins(joiner, question);
		Message note = staff().sees("đã có phiếu khác hỏi việc tương tự");
		staff().presses(note, "Trả lời chung");
		Patience.until("a choice", () -> Phone.hasButton(staff().message(note), "☑ " + number(two)));
		staff().presses(note, "☑ " + number(two));
		Patience.until("one is left out", () -> Phone.hasButton(staff().message(note), "☐ " + number(two)));
		assertThat(staff().pressesAndIsTold(note, "Viết câu trả lời cho 2 phiếu")).contains(number(one));
		Message theirs = staff().replies(staff().reads("viết một câu trả lời cho 2 phiếu"),
				"Ghi sổ giấy rồi nhập lại khi phần mềm chạy, trả bản sao trong ngày.");
		first.reads("trả bản sao trong ngày");
		third.reads("trả bản sao trong ngày");
		joiner.reads("trả bản sao trong ngày");
		assertThat(this.scene.state(number(two))).isEqualTo("NEW");
		assertThat(this.scene.state(number(one))).isEqualTo("ANSWERED");
		assertThat(this.scene.state(number(three))).isEqualTo("ANSWERED");
		staff().speaker().edit(theirs, "Ghi sổ giấy rồi nhập lại khi phần mềm chạy, trả bản sao sau một ngày.");
		first.reads("bản sao sau một ngày");
		third.reads("bản sao sau một ngày");
		joiner.reads("bản sao sau một ngày");
		assertThat(second.count("Ghi sổ giấy")).isZero();
	}

	/** Types a question and goes on to its draft. */
	private static Message draft(Phone officer, String question) {
		officer.says(question);
		officer.presses(officer.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		return officer.readsAChoice("Bỏ, không gửi");
	}

	private static void joins(Phone officer, String question) {
		officer.presses(draft(officer, question), JOIN);
		officer.reads("đang cùng hỏi phiếu này");
	}

	private static String number(Message message) {
		return DeskScene.number(message);
	}

	private static long id(Message card) {
		return Long.parseLong(number(card).substring(1));
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
