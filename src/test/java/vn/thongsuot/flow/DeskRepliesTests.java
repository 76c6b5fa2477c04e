package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

import vn.thongsuot.sandbox.Attachment;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever staff write under a message of ours about a ticket reaches the officer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(SharedScene.LOCK)
class DeskRepliesTests {

	private static final byte[] BYTES = { 1, 2, 3 };

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.shared(DeskRepliesTests.class);
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void photosAndDocumentsReachTheOfficer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep1");
		staff().speaker().replyingTo(card).photo(BYTES, "Ảnh mẫu sổ chứng thực, xã ghi như thế này");
		officer.reads("xã ghi như thế này");
		holds(officer, "photo");
		staff().speaker().replyingTo(card).document("mau-so-01.docx", "application/msword", BYTES, null);
		Message document = holds(officer, "document");
		assertThat(document.body().path("document").path("file_name").asString()).isEqualTo("mau-so-01.docx");
	}

	@Test
	void anAlbumArrivesWholeWithItsCaption() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep2");
		staff().speaker()
			.replyingTo(card)
			.album(List.of(Attachment.photo(BYTES, "Hai trang của mẫu, xã in hai mặt"),
					Attachment.photo(new byte[] { 4, 5 }, null)));
		officer.reads("xã in hai mặt");
		Patience.until("both photos",
				() -> officer.all().stream().filter((message) -> message.body().has("photo")).count() == 2);
		assertThat(officer.count("xã in hai mặt")).isOne();
	}

	@Test
	void aVoiceMessageAndAPlaceReachTheOfficer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep3");
		staff().speaker().replyingTo(card).voice(BYTES);
		officer.reads("Xem tệp gửi kèm");
		holds(officer, "voice");
		staff().speaker().replyingTo(card).location(19.8, 105.7);
		holds(officer, "location");
	}

	@Test
	void aVideoAndASoundReachTheOfficer() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep10");
		staff().speaker().replyingTo(card).video(BYTES, "Xem cách ghi sổ trong đoạn này");
		officer.reads("Xem cách ghi sổ");
		holds(officer, "video");
		staff().speaker()
			.replyingTo(card)
			.send(new Attachment(Attachment.Kind.AUDIO, "giao-ban.mp3", "audio/mpeg", BYTES, null));
		holds(officer, "audio");
	}

	@Test
	void whatCannotBePassedOnIsSaidInTheGroup() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep4");
		staff().speaker().replyingTo(card).sticker("👍");
		staff().reads("Nhãn dán không gửi được cho xã");
		staff().speaker().replyingTo(card).poll("Có hay không?", List.of("Có", "Không"));
		staff().reads("Bình chọn không gửi được cho xã");
		assertThat(officer.count("Sở Tư pháp trả lời")).isZero();
	}

	@Test
	void aReplyToTheEnclosureToALineToAnAdditionOrToTheReplyBoxCounts() {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		officer.speaker().photo(BYTES, "chứng thực bản sao giấy tờ krep5");
		officer.presses(officer.reads("krep5"), "Đã che, gửi đi");
		Message receipt = officer.reads("Đã gửi tới Sở Tư pháp");
		Message enclosure = staff().reads("tệp kèm theo");
		Message theirs = staff().replies(enclosure, "Trả lời dưới tệp: ảnh này chứng thực được nhé các đồng chí xã.");
		officer.reads("Trả lời dưới tệp");
		staff().replies(this.scene.lineUnder(theirs), "Trả lời dưới dòng: xã nhớ ghi số vào sổ chứng thực.");
		officer.reads("Trả lời dưới dòng");
		officer.presses(officer.sees("Trả lời dưới dòng"), "Chưa rõ, hỏi thêm");
		officer.reads("còn chưa rõ điểm nào");
		officer.says("Sổ nào ạ krep5b");
		officer.reads("Đã gửi phần hỏi thêm");
		officer.replies(receipt, "Xã bổ sung thêm là có hai sổ krep5c");
		officer.reads("Đã chuyển phần bổ sung");
		Message addition = staff().reads("krep5c");
		staff().replies(addition, "Trả lời dưới phần bổ sung: dùng sổ chứng thực bản sao.");
		officer.reads("Trả lời dưới phần bổ sung");
	}

	@Test
	void anonymousAdministratorsAndTheLinkedChannelAnswerForTheDepartment() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep6");
		staff().speaker().anonymously().replyingTo(card).say("Quản trị viên trả lời: thực hiện theo Nghị định 23.");
		officer.reads("Quản trị viên trả lời");
		long channel = this.scene.justice.group().linkChannel("Kênh Sở Tư pháp").id();
		staff().speaker().asChat(channel).replyingTo(card).say("Kênh của sở trả lời: xem thêm Thông tư 01.");
		officer.reads("Kênh của sở trả lời");
		staff().says("/phieu " + DeskScene.number(card).substring(1));
		assertThat(staff().reads("Cơ quan trả lời").text()).containsIgnoringCase("quản trị viên ẩn danh của nhóm")
			.containsIgnoringCase("kênh liên kết của nhóm");
	}

	@Test
	void aLongAnswerIsSplitAtParagraphsInOrder() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep7");
		String first = "Đoạn một. " + "Xã thực hiện theo quy định hiện hành. ".repeat(50);
		String second = "Đoạn hai. " + "Hồ sơ gồm các giấy tờ sau đây. ".repeat(50);
		String third = "Đoạn ba. " + "Thời hạn giải quyết trong ngày. ".repeat(25);
		staff().replies(card, (first + "\n\n" + second + "\n\n" + third).substring(0, 4090));
		Message head = officer.reads("Đoạn một.");
		officer.sees("không thay thế văn bản hành chính");
		List<Message> parts = officer.all().stream().filter((message) -> message.id() >= head.id()).toList();
		assertThat(parts).hasSizeGreaterThan(1).allSatisfy((part) -> assertThat(part.text().length()).isLessThan(4097));
		assertThat(parts.get(0).text()).endsWith("sau đây.").doesNotContain("Đoạn ba");
		String all = parts.stream().map(Message::text).reduce("", (a, b) -> a + "\n" + b);
		assertThat(all).containsSubsequence("Đoạn một", "Đoạn hai", "Đoạn ba", "không thay thế văn bản");
		assertThat(parts.getLast().buttons()).isNotEmpty();
	}

	@Test
	void twoPeopleInTheSameSecondAreBothHeardAndToldOfEachOther() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep8");
		Phone other = this.scene.colleague(this.scene.justice, "Lê", "Minh");
		staff().replies(card, "Câu trả lời thứ nhất: chứng thực được, thu phí như quy định.");
		Message second = other.replies(card, "Câu trả lời thứ hai: nhớ kiểm tra bản chính trước.");
		officer.sees("Câu trả lời thứ nhất");
		officer.sees("Câu trả lời thứ hai");
		this.scene.lineUnder(second, "đã tới máy của");
		assertThat(officer.count("Câu trả lời thứ")).isEqualTo(2);
	}

	@Test
	void talkThatRepliesToNothingIsLeftAloneAndNeverStored() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep9");
		Message said = staff().says("Trưa nay ăn gì krepbimat mọi người?");
		staff().replies(said, "Ăn phở krepbimat nhé");
		staff().speaker().photo(BYTES, "ảnh riêng krepbimat");
		staff().replies(card, "Đây là câu trả lời thật cho phiếu, xã thực hiện nhé.");
		officer.reads("câu trả lời thật");
		assertThat(this.scene.inbox()).isNotEmpty().noneMatch((payload) -> payload.contains("krepbimat"));
		assertThat(staff().all()).noneMatch((message) -> message.text().contains("krepbimat"));
	}

	@Test
	void aReplyInAThreadOfMixedLanguagesArrivesAsItIsWritten() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "krep11");
		staff().replies(card, "// nws nug txog daim ntawv krep11n");
		staff().replies(card, "Nej hais lus Hmoob los tau: dùng form mẫu 01 ở mục Downloads krep11x.");
		assertThat(officer.reads("krep11x").text()).contains("Nej hais lus Hmoob los tau: dùng form mẫu 01");
		assertThat(officer.count("krep11n")).isZero();
	}

	private Phone staff() {
		return this.scene.staff();
	}

	private static Message holds(Phone phone, String what) {
		Patience.until("a " + what, () -> phone.all().stream().anyMatch((message) -> message.body().has(what)));
		return phone.all().stream().filter((message) -> message.body().has(what)).findFirst().orElseThrow();
	}

}
