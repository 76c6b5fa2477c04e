package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Replies to messages of ours whose ids we do not know: their text says what they are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostMessageIdTests {

	/** More than one message of the most that an app sends. */
	private static final Pattern LONG = Pattern.compile("và [5-9]\\d{3} ký tự nữa");

	private static final Pattern WITH_FILE = Pattern.compile("klost3(?s:.*)Kèm 1 tệp");

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aReplyToAReminderIsAskedFirstEvenIfItsIdIsUnknown() {
		Phone officer = this.scene.officer();
		this.scene.card(officer, "klost1");
		LocalDateTime now = LocalDateTime.ofInstant(
				this.scene.province.bean(vn.thongsuot.calendar.BusinessClock.class).now(),
				this.scene.province.bean(vn.thongsuot.calendar.WorkingTime.class).zone());
		this.scene.province.goTo(now.toLocalDate().plusDays(3).atTime(10, 30));
		Message reminder = staff().sees("klost1\n\nXã Như Thanh đang chờ");
		forget(reminder);
		Message theirs = staff().replies(reminder, "Sở đã có công văn trả lời chung cho các xã rồi, xem Điều 9.");
		Message line = this.scene.lineUnder(theirs, "nội dung này gửi cho");
		assertThat(officer.count("công văn trả lời chung")).isZero();
		staff().presses(line, "Gửi cho xã");
		officer.reads("công văn trả lời chung");
	}

	@Test
	void everyPartOfALongQuestionAndOfItsAnswerSaysItsNumber() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		officer.says("chứng thực bản sao giấy tờ klost2 " + words(3800));
		officer.says("đoạn hai nói về phiếu #999999 và " + words(3800) + " hết klost2");
		officer.presses(summary(officer, LONG), "Gửi");
		officer.reads("Đã gửi tới Sở Tư pháp");
		Message head = staff().reads("toàn văn câu hỏi");
		Message last = staff().sees("hết klost2");
		String number = DeskScene.number(head);
		List<Message> parts = from(staff(), head).stream().filter((part) -> part.id() <= last.id()).toList();
		assertThat(parts).hasSizeGreaterThan(1)
			.allSatisfy((part) -> assertThat(part.text()).startsWith("Phiếu " + number));
		assertThat(last.text()).contains("(tiếp theo)");
		forget(last);
		staff().replies(last, "Câu trả lời dài klost2x. " + words(4000));
		Message answer = officer.reads("klost2x");
		officer.sees("không thay thế văn bản hành chính");
		assertThat(from(officer, answer)).hasSizeGreaterThan(1)
			.allSatisfy((part) -> assertThat(part.text()).startsWith("Phiếu " + number));
	}

	@Test
	void aReplyToAFileWithoutWordsAndOfUnknownIdIsAskedAbout() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		officer.says("chứng thực bản sao giấy tờ klost3");
		officer.speaker().location(19.6, 105.5);
		officer.presses(summary(officer, WITH_FILE), "Gửi");
		officer.reads("Đã gửi tới Sở Tư pháp");
		Patience.until("the place", () -> staff().all().stream().anyMatch((message) -> message.body().has("location")));
		Message place = staff().all()
			.stream()
			.filter((message) -> message.body().has("location"))
			.findFirst()
			.orElseThrow();
		forget(place);
		staff().replies(place, "Trụ sở này chứng thực được, xã gửi hồ sơ tới đó klost3x.");
		Message ask = staff().reads("không nhận ra tin");
		assertThat(officer.count("klost3x")).isZero();
		staff().presses(ask, "klost3");
		officer.reads("klost3x");
	}

	@Test
	void aReplyToAnInvitationOfUnknownIdDoesWhatItAsksFor() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "klost4");
		staff().presses(card, "Hỏi lại xã");
		Message invitation = staff().reads("viết điều cần xã nói thêm");
		forget(invitation);
		staff().replies(invitation, "Bản chính do cơ quan nào cấp, cấp năm nào klost4x.");
		assertThat(officer.reads("klost4x").text()).contains("cần anh/chị nói thêm");
		assertThat(this.scene.state(DeskScene.number(card))).isEqualTo("AWAITING_OFFICER");
	}

	/**
	 * The summary that holds all that was said; an earlier one may hold the first message
	 * alone.
	 */
	private static Message summary(Phone officer, Pattern whole) {
		Patience.until("a summary with " + whole, () -> summaries(officer, whole).findAny().isPresent());
		return summaries(officer, whole).findFirst().orElseThrow();
	}

	private static Stream<Message> summaries(Phone officer, Pattern whole) {
		return officer.all()
			.stream()
			.filter((message) -> whole.matcher(message.text()).find() && Phone.hasButton(message, "Gửi"));
	}

	/** Loses the id of a message, as when the platform's answer never came. */
	private void forget(Message message) {
		Patience.until("the id of " + message.text(),
				() -> this.scene.database()
					.update("delete from platform_message where address = ? and external_id = ?",
							"telegram:" + message.chat(), Integer.toString(message.id())) == 1);
	}

	private static List<Message> from(Phone phone, Message first) {
		return phone.all().stream().filter((message) -> message.id() >= first.id()).toList();
	}

	private static String words(int length) {
		return IntStream.range(0, length / 10)
			.mapToObj((i) -> "chữ " + (1000 + i) + ",")
			.collect(Collectors.joining(" "));
	}

	private Phone staff() {
		return this.scene.staff();
	}

}
