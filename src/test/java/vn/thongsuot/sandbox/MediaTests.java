package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTests {

	private final SandboxFixture sandbox = new SandboxFixture();

	private final Api api = sandbox.api;

	private final Speaker phone = sandbox.officer.withBot();

	private final long officer = sandbox.officer.id();

	@BeforeEach
	void forget() {
		sandbox.updates();
	}

	@AfterEach
	void close() {
		sandbox.close();
	}

	@Test
	void handsOutADocumentAsItWasSent() {
		byte[] bytes = "nội dung".getBytes(StandardCharsets.UTF_8);
		phone.document("Công văn số 1.pdf", "application/pdf", bytes, "xem giúp");
		JsonNode message = sandbox.update().path("message");
		JsonNode document = message.path("document");
		assertThat(message.path("caption").asString()).isEqualTo("xem giúp");
		assertThat(document.path("file_name").asString()).isEqualTo("Công văn số 1.pdf");
		JsonNode file = api.ok("getFile", "file_id", document.path("file_id").asString());
		assertThat(api.download(file.path("file_path").asString())).isEqualTo(bytes);
		assertThat(file.path("file_unique_id")).isEqualTo(document.path("file_unique_id"));
		assertThat(api.refused("getFile", "file_id", "khong-co")).isEqualTo("Bad Request: invalid file_id");
		assertThat(new String(api.download("documents/khong.pdf"), StandardCharsets.UTF_8)).contains("Not Found");
	}

	@Test
	void offersAPhotoInSeveralSizes() {
		phone.photo(SandboxFixture.picture(), null);
		JsonNode sizes = sandbox.update().path("message").path("photo");
		assertThat(sizes).hasSize(3);
		assertThat(sizes.get(2).path("width").asInt()).isEqualTo(640);
		assertThat(sizes.get(0).path("width").asInt()).isEqualTo(90);
	}

	@Test
	void refusesToHandOutMoreThanTwentyMegabytes() {
		phone.document("lon.bin", "application/octet-stream", new byte[(20 << 20) + 1], null);
		String id = sandbox.update().path("message").path("document").path("file_id").asString();
		assertThat(api.refused("getFile", "file_id", id)).isEqualTo("Bad Request: file is too big");
	}

	@Test
	void sendsAnAlbumAsSeparateMessages() {
		List<Message> album = phone.album(List.of(Attachment.photo(SandboxFixture.picture(), "hai ảnh"),
				Attachment.photo(SandboxFixture.picture(), null)));
		JsonNode updates = sandbox.updates();
		assertThat(updates).hasSize(2);
		assertThat(updates.get(0).path("message").path("media_group_id"))
			.isEqualTo(updates.get(1).path("message").path("media_group_id"));
		assertThat(album.getFirst().text()).isEqualTo("hai ảnh");
	}

	@Test
	void carriesWhateverElsePeopleSend() {
		phone.voice(new byte[] { 1 });
		phone.video(new byte[] { 2 }, null);
		phone.location(19.8, 105.7);
		phone.shareOwnContact();
		phone.contact("84900000000", "Ai đó", null);
		phone.sticker("👍");
		phone.poll("Ăn gì?", List.of("Phở", "Bún"));
		JsonNode updates = sandbox.updates();
		assertThat(updates.get(0).path("message").path("voice").path("duration").asInt()).isOne();
		assertThat(updates.get(2).path("message").path("location").path("latitude").asDouble()).isEqualTo(19.8);
		assertThat(updates.get(3).path("message").path("contact").path("user_id").asLong()).isEqualTo(officer);
		assertThat(updates.get(4).path("message").path("contact").has("user_id")).isFalse();
		assertThat(updates.get(6).path("message").path("poll").path("options")).hasSize(2);
	}

	@Test
	void takesAnUploadAndSendsItAgainByItsId() {
		JsonNode sent = upload("sendDocument", "document", "document=attach://p1", "p1", "Mẫu 1.docx",
				"abc".getBytes(StandardCharsets.UTF_8))
			.path("result");
		assertThat(sent.path("document").path("file_name").asString()).isEqualTo("Mẫu 1.docx");
		String id = sent.path("document").path("file_id").asString();
		JsonNode again = api.ok("sendDocument", "chat_id", officer, "document", id, "caption", "<b>lần hai</b>",
				"parse_mode", "HTML");
		assertThat(again.path("document")).isEqualTo(sent.path("document"));
		assertThat(again.path("caption_entities").get(0).path("type").asString()).isEqualTo("bold");
		assertThat(api.refused("sendPhoto", "chat_id", officer, "photo", id))
			.isEqualTo("Bad Request: can't use file of type Document as Photo");
		assertThat(api.refused("sendDocument", "chat_id", officer, "document", "BQA-khong-co"))
			.isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
		assertThat(sandbox.world.bytes(sandbox.world.file(id))).hasSize(3);
	}

	@Test
	void refusesEmptyFilesAndPhotosThatAreNone() {
		assertThat(
				upload("sendDocument", "document", "", "document", "a.txt", new byte[0]).path("description").asString())
			.isEqualTo("Bad Request: file must be non-empty");
		assertThat(
				upload("sendPhoto", "photo", "", "photo", "a.jpg", new byte[] { 1, 2 }).path("description").asString())
			.isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
		assertThat(api.refused("sendPhoto", "chat_id", officer))
			.isEqualTo("Bad Request: there is no photo in the request");
		assertThat(api.refused("sendDocument", "chat_id", officer, "document", "attach://khong"))
			.contains("there is no file");
	}

	@Test
	void sendsAlbumsOfOneKindOfFile() {
		phone.document("a.pdf", "application/pdf", new byte[] { 1 }, null);
		phone.photo(SandboxFixture.picture(), null);
		JsonNode updates = sandbox.updates();
		String document = updates.get(0).path("message").path("document").path("file_id").asString();
		String photo = updates.get(1).path("message").path("photo").get(0).path("file_id").asString();
		JsonNode album = api.ok("sendMediaGroup", "chat_id", officer, "media",
				"[" + item("document", document) + "," + item("document", document) + "]");
		assertThat(album).hasSize(2);
		assertThat(album.get(0).path("media_group_id")).isEqualTo(album.get(1).path("media_group_id"));
		assertThat(api.refused("sendMediaGroup", "chat_id", officer, "media",
				"[" + item("document", document) + "," + item("photo", photo) + "]"))
			.isEqualTo("Bad Request: document can't be mixed with other media types");
		assertThat(api.refused("sendMediaGroup", "chat_id", officer, "media", "[" + item("document", document) + "]"))
			.contains("2 to 10");
	}

	@Test
	void limitsCaptions() {
		phone.photo(SandboxFixture.picture(), null);
		String photo = sandbox.update().path("message").path("photo").get(0).path("file_id").asString();
		JsonNode sent = api.ok("sendPhoto", "chat_id", officer, "photo", photo, "caption", "x".repeat(1024));
		assertThat(api.refused("sendPhoto", "chat_id", officer, "photo", photo, "caption", "x".repeat(1025)))
			.isEqualTo("Bad Request: message caption is too long");
		int id = sent.path("message_id").asInt();
		assertThat(api.ok("editMessageCaption", "chat_id", officer, "message_id", id, "caption", "mới")
			.path("caption")
			.asString()).isEqualTo("mới");
		assertThat(api.refused("editMessageText", "chat_id", officer, "message_id", id, "text", "mới"))
			.isEqualTo("Bad Request: there is no text in the message to edit");
	}

	private static String item(String type, String id) {
		return Json.write(Json.object().put("type", type).put("media", id));
	}

	/** Posts a multipart form with one file and perhaps a field name=value more. */
	private JsonNode upload(String method, String kind, String field, String part, String name, byte[] bytes) {
		String fields = "--X\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n" + officer + "\r\n";
		if (!field.isEmpty()) {
			fields += "--X\r\nContent-Disposition: form-data; name=\"" + kind + "\"\r\n\r\n"
					+ field.substring(field.indexOf('=') + 1) + "\r\n";
		}
		String head = fields + "--X\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
		byte[] start = head.getBytes(StandardCharsets.UTF_8);
		byte[] end = "\r\n--X--\r\n".getBytes(StandardCharsets.UTF_8);
		var body = new java.io.ByteArrayOutputStream();
		body.writeBytes(start);
		body.writeBytes(bytes);
		body.writeBytes(end);
		return Json.read(api.post(method, "multipart/form-data; boundary=X", body.toByteArray()).body());
	}

}
