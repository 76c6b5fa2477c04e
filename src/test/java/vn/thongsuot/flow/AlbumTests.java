package vn.thongsuot.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.sandbox.Attachment;
import vn.thongsuot.sandbox.Ledger;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Albums stay albums, from the officer to the group and from the group to the officer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlbumTests {

	private static final List<String> FILES = List.of("sendMediaGroup", "sendPhoto", "sendVideo", "sendDocument",
			"sendAudio", "sendVoice");

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open("thongsuot.inbox.quiet=150ms");
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void anOfficersAlbumReachesTheGroupAsOne() {
		long group = staff().chat();
		int before = sentTo(group).size();
		files("kalb1", List.of(photo(1), video(2), photo(3)));
		staff().reads("tệp kèm theo");
		Patience.until("the call that sent it is on record", () -> sentTo(group).size() > before);
		assertThat(sentTo(group).subList(before, sentTo(group).size())).containsExactly("photo video photo");
	}

	@Test
	void theDepartmentsAlbumReachesTheOfficerAsOne() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kalb2");
		staff().speaker()
			.replyingTo(card)
			.album(List.of(photo(1), photo(2), Attachment.video(new byte[] { 3 }, "Ba trang mẫu kalb2x")));
		officer.reads("kalb2x");
		assertThat(sentTo(officer.chat())).containsExactly("photo photo video");
		assertThat(officer.sees("Tệp của Sở Tư pháp").text()).startsWith("Phiếu " + DeskScene.number(card));
	}

	@Test
	void eachKindGoesWithItsOwn() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kalb3");
		staff().speaker()
			.replyingTo(card)
			.album(List.of(photo(1), document(2), audio(3), Attachment.voice(new byte[] { 4 }), video(5), document(6),
					audio(7), Attachment.voice(new byte[] { 8 })));
		staff().replies(card, "Đủ các loại tệp, xã xem lần lượt kalb3x");
		officer.reads("kalb3x");
		assertThat(sentTo(officer.chat())).containsExactly("photo video", "document document", "audio audio", "voice",
				"voice");
	}

	@Test
	void moreThanTenMakeTwoAndOneLeftOverGoesAlone() {
		Phone officer = this.scene.officer();
		Message card = this.scene.card(officer, "kalb4");
		staff().speaker().replyingTo(card).album(IntStream.range(0, 11).mapToObj(AlbumTests::photo).toList());
		staff().replies(card, "Mười một trang của mẫu kalb4x, xã in đủ");
		officer.reads("kalb4x");
		assertThat(sentTo(officer.chat())).containsExactly("photo ".repeat(10).strip(), "photo");
		assertThat(album(officer)).hasSize(11);
	}

	@Test
	void twelveFromAnOfficerMakeTwoAlbums() {
		long group = staff().chat();
		int before = sentTo(group).size();
		files("kalb5", IntStream.range(0, 12).mapToObj(AlbumTests::document).toList());
		Patience.until("both albums", () -> sentTo(group).size() == before + 2);
		assertThat(sentTo(group).subList(before, before + 2)).containsExactly("document ".repeat(10).strip(),
				"document document");
	}

	/** An officer files a question with these files. */
	private void files(String mark, List<Attachment> attachments) {
		Phone officer = this.scene.officer();
		officer.says("/hoi");
		officer.reads("gõ nội dung");
		List<Attachment> all = new ArrayList<>(attachments);
		Attachment first = all.removeFirst();
		all.addFirst(new Attachment(first.kind(), first.name(), first.mime(), first.bytes(),
				"chứng thực bản sao giấy tờ " + mark));
		officer.speaker().album(all);
		officer.presses(officer.reads(mark), "ửi");
		officer.reads("Đã gửi tới Sở Tư pháp");
	}

	/** What went to a chat with files, the kinds of a message each. */
	private List<String> sentTo(long chat) {
		return this.scene.province.api.ledger()
			.entries()
			.stream()
			.filter(Ledger.Call.class::isInstance)
			.map(Ledger.Call.class::cast)
			.filter((call) -> FILES.contains(call.method()) && call.accepted())
			.filter((call) -> call.params().path("chat_id").asString("").equals(Long.toString(chat)))
			.map(AlbumTests::kinds)
			.toList();
	}

	private static String kinds(Ledger.Call call) {
		if (!call.method().equals("sendMediaGroup")) {
			return call.method().substring("send".length()).toLowerCase(java.util.Locale.ROOT);
		}
		JsonNode media = call.params().path("media");
		JsonNode items = media.isArray() ? media : JsonMapper.shared().readTree(media.asString());
		List<String> kinds = new ArrayList<>();
		items.forEach((item) -> kinds.add(item.path("type").asString()));
		return String.join(" ", kinds);
	}

	private static List<Message> album(Phone phone) {
		return phone.all().stream().filter((message) -> message.body().has("photo")).toList();
	}

	private Phone staff() {
		return this.scene.staff();
	}

	private static Attachment photo(int number) {
		return Attachment.photo(new byte[] { 1, (byte) number }, null);
	}

	private static Attachment video(int number) {
		return Attachment.video(new byte[] { 2, (byte) number }, null);
	}

	private static Attachment document(int number) {
		return Attachment.document("mau-" + number + ".pdf", "application/pdf", new byte[] { 3, (byte) number }, null);
	}

	private static Attachment audio(int number) {
		return new Attachment(Attachment.Kind.AUDIO, "ghi.mp3", "audio/mpeg", new byte[] { 4, (byte) number }, null);
	}

}
