package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** Tickets that ask the same, shown to those who answer them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(SharedScene.LOCK)
class LikeTicketsTests {

	private static final String LIKE = "đã có phiếu khác hỏi việc tương tự";

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.shared(LikeTicketsTests.class);
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void anEarlierAnswerIsReadAndGivenToTheNextWhoAsks() {
		Phone first = this.scene.officer();
		Message card = this.scene.file(first, "Chứng thực chữ ký cho người không đọc được chữ thì làm thế nào",
				"không đọc được chữ");
		answer(card, "Người yêu cầu điểm chỉ trước mặt cán bộ. Căn cứ Điều 24 Nghị định 23/2015/NĐ-CP.");
		first.reads("điểm chỉ trước mặt cán bộ");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		this.scene.file(second, "chung thuc chu ky cho nguoi khong doc duoc chu thi lam the nao",
				"chung thuc chu ky cho nguoi");
		Message like = staff().reads(LIKE);
		assertThat(like.text()).contains(DeskScene.number(card)).contains("xã Như Thanh");
		staff().presses(like, "Xem câu trả lời");
		Message read = staff().reads("câu trả lời đã gửi xã Như Thanh");
		assertThat(read.text()).startsWith("Phiếu " + DeskScene.number(like))
			.contains("phiếu " + DeskScene.number(card))
			.contains("điểm chỉ trước mặt cán bộ");
		String atOnce = Phone.data(like, "Xem câu trả lời").replace("d-like-read", "d-like-give");
		assertThat(staff().told(staff().speaker().press(like.id(), atOnce))).contains("tin bên dưới");
		assertThat(second.count("điểm chỉ trước mặt cán bộ")).isZero();
		assertThat(staff().pressesAndIsTold(read, "Gửi cho xã")).contains("sắp được gửi");
		second.reads("điểm chỉ trước mặt cán bộ");
		assertThat(staff().pressesAndIsTold(read, "Gửi cho xã")).isNotBlank();
		assertThat(second.count("điểm chỉ trước mặt cán bộ")).isEqualTo(1);
	}

	@Test
	void offersNoAnswerForWhatWasAnsweredMeanwhile() {
		String question = "Cấp lại bản chính giấy khai sinh đã mất trong trận lũ quét vừa rồi thì làm ở đâu";
		Message first = this.scene.file(this.scene.officer(), question, "trận lũ quét");
		answer(first, "Làm ở nơi đang lưu sổ hộ tịch.");
		Phone officer = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Message second = this.scene.file(officer, question + " ạ", "trận lũ quét vừa rồi thì làm ở đâu ạ");
		Message like = staff().reads(LIKE);
		answer(second, "Làm ở xã nơi đang ở, mang theo căn cước.");
		staff().seesNoButtonsOn(like);
		String late = Phone.data(like, "Xem câu trả lời");
		assertThat(staff().told(staff().speaker().press(like.id(), late))).contains("đã xong");
		Phone third = this.scene.province.officer("Mai", "Anh", "xã Thọ Xuân");
		Message waits = this.scene.file(third, question + " vậy", "làm ở đâu vậy");
		Message fourth = this.scene.file(this.scene.province.officer("Lò", "Páo", "xã Trung Lý"), question + " nhỉ",
				"làm ở đâu nhỉ");
		Message beside = DeskScene.under(fourth, staff()::all);
		staff().presses(beside, "Trả lời chung");
		staff().presses("Viết câu trả lời cho 2 phiếu");
		Message invitation = staff().reads("2 phiếu");
		answer(waits, "Chị ra xã nơi đang ở là được cấp.");
		Message both = staff().replies(invitation, "Ra xã nơi đang ở, chung cho hai phiếu.");
		this.scene.lineUnder(both, "hay chỉ trao đổi trong nhóm");
		Patience.until("the other is answered", () -> this.scene.state(DeskScene.number(fourth)).equals("ANSWERED"));
		assertThat(third.count("chung cho hai phiếu")).isZero();
	}

	@Test
	void anAnswerThatNamesSomebodyIsOnlyToBeRead() {
		Phone first = this.scene.officer();
		Message card = this.scene.file(first, "Đăng ký khai sinh cho trẻ bị bỏ rơi tại trạm y tế thì ai lập biên bản",
				"bị bỏ rơi tại trạm y tế");
		Message line = answer(card, "Chào chị Hoa xã Như Thanh, trạm y tế lập biên bản. Gọi 0912345678 khi cần.");
		Phone second = this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc");
		Message twin = this.scene.file(second,
				"khai sinh: Đăng ký khai sinh cho trẻ bị bỏ rơi tại trạm y tế thì ai lập biên bản",
				"khai sinh: Đăng ký khai sinh");
		Message like = staff().reads(LIKE);
		assertThat(like.buttons()).extracting((button) -> button.text()).containsExactly("Xem câu trả lời");
		staff().presses(like, "Xem câu trả lời");
		assertThat(staff().reads("câu trả lời đã gửi").text()).contains("không gửi lại cho xã khác");
		String forged = Phone.data(like, "Xem câu trả lời").replace("d-like-read", "d-like-give");
		assertThat(staff().told(staff().speaker().press(like.id(), forged))).contains("viết riêng cho xã khác");
		assertThat(this.scene.state(DeskScene.number(twin))).isEqualTo("NEW");
		staff().presses(line, "Đây chưa phải trả lời");
		Patience.until("it was no answer", () -> staff().told(staff().presses(like, "Xem")).contains("không còn dùng"));
	}

	@Test
	void onePersonTakesAllThatAskTheSameAndAnswersThemAlike() {
		List<String> communes = List.of("xã Hoằng Lộc", "xã Như Thanh", "xã Thọ Xuân");
		List<Phone> officers = communes.stream()
			.map((commune) -> this.scene.province.officer("Mai", "Anh", commune))
			.toList();
		List<Message> cards = officers.stream()
			.map((officer) -> this.scene.file(officer,
					"Chứng thực hợp đồng ủy quyền bán xe máy cũ thì thu phí bao nhiêu một bản",
					"Chứng thực hợp đồng ủy quyền bán xe máy cũ"))
			.toList();
		Message like = staff().reads(LIKE);
		assertThat(like.text()).contains(DeskScene.number(cards.get(0)) + " (xã Hoằng Lộc)")
			.contains(DeskScene.number(cards.get(1)) + " (xã Như Thanh)");
		assertThat(staff().pressesAndIsTold(like, "Tôi nhận cả 3 phiếu")).contains(DeskScene.number(cards.get(2)));
		cards.forEach(
				(card) -> Patience.until("claimed", () -> this.scene.state(DeskScene.number(card)).equals("CLAIMED")));
		Patience.until("nobody needs to take them", () -> !Phone.hasButton(staff().message(like), "Tôi nhận"));
		assertThat(staff().message(like).text()).contains("Như Thanh, Cán bộ");

		answer(cards.get(2), "Thu theo biểu phí niêm yết tại trụ sở, mỗi bản một lần.");
		Message offered = under(cards.get(0));
		staff().presses(offered, "Xem câu trả lời");
		staff().replies(staff().reads("chưa gửi cho xã hỏi phiếu này"), "Thu theo biểu phí niêm yết, hai bản hai lần.");
		officers.getFirst().reads("hai bản hai lần");
	}

	@Test
	void anAnswerToAShortQuestionIsOfferedForALongOneThatWaitsAndAsksTheSame() {
		Message waits = this.scene.file(this.scene.officer(),
				"Nhà em ở bản xa, đi lại khó, đăng ký khai tử cho người mất đã lâu không còn giấy báo tử nào được không, "
						+ "có phải nộp phạt nữa không và làm ở xã mới hay xã cũ",
				"Nhà em ở bản xa");
		Message answered = this.scene.file(this.scene.province.officer("Đỗ", "Lan", "xã Hoằng Lộc"),
				"đăng ký khai tử cho người mất đã lâu không còn giấy báo tử nào được không",
				"đăng ký khai tử cho người mất đã lâu");
		assertThat(staff().reads(LIKE).text()).contains(DeskScene.number(waits));
		answer(answered, "Được, có hai người làm chứng ký giấy xác nhận.");
		assertThat(under(waits).text()).contains("Đã trả lời ở phiếu " + DeskScene.number(answered));
	}

	@Test
	void saysNothingWhereNobodyElseAsks() {
		Message card = this.scene.file(this.scene.officer(),
				"Ghi chú ly hôn đã giải quyết ở nước ngoài nộp hồ sơ ở đâu", "Ghi chú ly hôn đã giải quyết");
		Message next = this.scene.file(this.scene.officer(), "Cải chính ngày sinh trên giấy khai sinh cần giấy tờ gì",
				"Cải chính ngày sinh");
		assertThat(staff().all()).noneMatch(
				(message) -> message.text().contains(LIKE) && (isUnder(message, card) || isUnder(message, next)));
	}

	/** Answers under a card; the line once it has arrived. */
	private Message answer(Message card, String text) {
		return this.scene.lineUnder(staff().replies(card, text), "đã tới máy của");
	}

	private Message under(Message card) {
		Patience.until("an offer under " + card.text(),
				() -> staff().all()
					.stream()
					.anyMatch((message) -> isUnder(message, card) && message.text().contains("Đã trả lời ở phiếu")));
		return staff().all()
			.stream()
			.filter((message) -> isUnder(message, card) && message.text().contains("Đã trả lời ở phiếu"))
			.findFirst()
			.orElseThrow();
	}

	private static boolean isUnder(Message message, Message card) {
		return message.replyTo() != null && message.replyTo() == card.id();
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
