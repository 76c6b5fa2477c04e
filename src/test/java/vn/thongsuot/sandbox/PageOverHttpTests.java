package vn.thongsuot.sandbox;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageOverHttpTests {

	private static final long OFFICER = 5100000011L;

	private final HttpClient http = HttpClient.newHttpClient();

	private PageOnly page;

	PageOverHttpTests(@TempDir Path home) {
		this.page = PageOnly.start(home, Map.of("thongsuot.sandbox.settle", "false"));
	}

	@BeforeAll
	void isOpen() {
		assertThat(get("/").body()).contains("<title>Thông Suốt");
	}

	@AfterAll
	void close() {
		this.page.close();
	}

	@Test
	void tellsWhoIsThereAndWhatMayBeAsked() {
		JsonNode state = Json.read(get("/sandbox/state").body());
		assertThat(state.path("phones").valueStream().map((phone) -> phone.path("role").asString()))
			.containsExactly("officer", "department", "department", "standing");
		assertThat(state.path("questions").size()).isBetween(3, 4);
		assertThat(state.path("chats").path(Long.toString(OFFICER)).path("title").asString()).isEqualTo("Hà Văn Thao");
		String lead = "5100000114";
		assertThat(state.path("phones").path(1).path("chats").valueStream().map((chat) -> chat.asString()))
			.contains(lead);
		assertThat(state.path("chats").path(lead).path("about").asString()).isEqualTo("Lãnh đạo sở · Sở Tư pháp");
	}

	@Test
	void carriesWhatAnOfficerTypesToTheBot() {
		int waiting = this.page.world().pendingUpdates();
		var sent = post("/sandbox/chats/" + OFFICER + "/messages", say("<b>Sổ đỏ</b> & hộ tịch"));
		assertThat(sent.statusCode()).isEqualTo(200);
		assertThat(this.page.world().history(OFFICER).getLast().text()).isEqualTo("<b>Sổ đỏ</b> & hộ tịch");
		assertThat(this.page.world().pendingUpdates()).isEqualTo(waiting + 1);
	}

	@Test
	void refusesWhatNoAppWouldSend() {
		assertThat(code(post("/sandbox/chats/" + OFFICER + "/messages", say("  ")))).isEqualTo("empty");
		assertThat(code(post("/sandbox/chats/" + OFFICER + "/messages", say("x".repeat(4097))))).isEqualTo("too-long");
		assertThat(code(post("/sandbox/chats/" + OFFICER + "/messages/999999/press", say("x"))))
			.isEqualTo("no-such-message");
	}

	@Test
	void letsNobodySpeakInAGroupThatTheyAreNotIn() {
		long group = this.page.world().groups().getFirst().id();
		assertThat(post("/sandbox/chats/" + group + "/messages", say("Xin chào")).statusCode()).isEqualTo(409);
	}

	@Test
	void letsOnlyTheAuthorEditAndDelete() {
		Message other = this.page.world().person(5100000012L).withBot().say("của tôi");
		String path = "/sandbox/chats/" + other.chat() + "/messages/" + other.id();
		assertThat(code(post(path, say("khác")))).isEqualTo("not-allowed");
		assertThat(code(post(path + "/removal", say("")))).isEqualTo("not-allowed");
		assertThat(this.page.world().message(other.chat(), other.id())).isPresent();
	}

	@Test
	void speaksAsTheGroupForItsAnonymousAdministrator() {
		var place = this.page.cast().groups().getFirst();
		long group = this.page.part(Stage.class).group(place).id();
		long anonymous = place.staff().stream().filter(Cast.Role::anonymous).findFirst().orElseThrow().id();
		post("/sandbox/chats/" + group + "/messages", "{\"speaker\":" + anonymous + ",\"text\":\"Đã xem\"}");
		JsonNode body = this.page.world().history(group).getLast().body();
		assertThat(body.path("sender_chat").path("id").asLong()).isEqualTo(group);
		assertThat(body.toString()).doesNotContain(Long.toString(anonymous));
	}

	@Test
	void sendsSeveralPhotosAsOneAlbumWithItsCaption() {
		byte[] picture = Pictures.png(40, 30);
		upload("photo", "Hiện trạng", picture, picture);
		var album = this.page.world().history(OFFICER).reversed().stream().limit(2).toList();
		assertThat(album).allMatch((message) -> message.body().has("photo"));
		assertThat(album.stream().map((message) -> message.body().path("media_group_id").asString()).distinct())
			.hasSize(1);
		assertThat(album.stream().map(Message::text)).containsExactlyInAnyOrder("Hiện trạng", "");
	}

	@Test
	void refusesAFileOverTwentyMegabytesWithItsReason() {
		var answer = upload("document", "", new byte[20 * 1024 * 1024 + 1]);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(code(answer)).isEqualTo("too-big");
	}

	@Test
	void servesPicturesInPlaceAndEverythingElseForDownload() {
		upload("photo", "", Pictures.png(40, 30));
		var sizes = this.page.world().history(OFFICER).getLast().body().path("photo");
		var photo = get("/sandbox/files/" + sizes.path(sizes.size() - 1).path("file_id").asString());
		assertThat(photo.headers().firstValue("Content-Type")).hasValue("image/jpeg");
		Message script = this.page.world()
			.person(OFFICER)
			.withBot()
			.document("a.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), null);
		var file = get("/sandbox/files/" + script.body().path("document").path("file_id").asString());
		assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
		assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
		assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void movesTheClockOnlyAheadAndRemembersIt() {
		var moved = Json.read(post("/sandbox/clock", "{\"to\":\"hour\"}").body());
		assertThat(moved.path("ahead").asLong()).isGreaterThanOrEqualTo(3600);
		var further = Json.read(post("/sandbox/clock", "{\"to\":\"thursday\"}").body());
		assertThat(further.path("ahead").asLong()).isGreaterThan(moved.path("ahead").asLong());
		assertThat(further.path("moves").size()).isGreaterThanOrEqualTo(2);
		assertThat(post("/sandbox/clock", "{\"to\":\"yesterday\"}").statusCode()).isEqualTo(400);
	}

	@Test
	void refusesOtherSitesAndOtherNamesForThisMachine() throws IOException {
		assertThat(status("GET /sandbox/state", "Host: evil.example")).contains("403");
		assertThat(status("GET /sandbox/state", "Host: localhost:1", "Origin: http://evil.example")).contains("403");
		assertThat(status("POST /sandbox/clock", "Host: localhost:1", "Sec-Fetch-Site: cross-site")).contains("403");
		assertThat(status("GET /sandbox/state", "Host: localhost:1", "Origin: http://localhost:1")).contains("200");
	}

	@Test
	void allowsNoScriptButItsOwn() {
		String policy = get("/").headers().firstValue("Content-Security-Policy").orElse("");
		assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
	}

	@Test
	void tellsWhatAPageMissedWhileItWasCutOff() throws IOException {
		long before = this.page.part(Feed.class).last();
		post("/sandbox/chats/" + OFFICER + "/messages", say("đứt mạng"));
		assertThat(events(before).filter((line) -> line.startsWith("data:")).findFirst().orElse(""))
			.contains("đứt mạng");
		assertThat(events(1).filter((line) -> line.startsWith("event:")).findFirst().orElse("")).contains("reset");
	}

	private Stream<String> events(long since) throws IOException {
		var request = HttpRequest.newBuilder(URI.create(this.page.address() + "/sandbox/events?since=" + since))
			.build();
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofLines()).body();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String status(String request, String... headers) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.page.port())) {
			String text = request + " HTTP/1.1\r\n" + String.join("\r\n", headers)
					+ "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
			socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				.findFirst()
				.orElse("");
		}
	}

	private static String say(String text) {
		return Json.object().put("speaker", OFFICER).put("text", text).toString();
	}

	private static String code(HttpResponse<String> answer) {
		return Json.read(answer.body()).path("code").asString();
	}

	private HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.page.address() + path)));
	}

	private HttpResponse<String> post(String path, String json) {
		return send(HttpRequest.newBuilder(URI.create(this.page.address() + path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)));
	}

	private HttpResponse<String> upload(String kind, String caption, byte[]... files) {
		return send(HttpRequest.newBuilder(URI.create(this.page.address() + "/sandbox/chats/" + OFFICER + "/files"))
			.header("Content-Type", "multipart/form-data; boundary=" + FormData.BOUNDARY)
			.POST(FormData.of(Map.of("speaker", Long.toString(OFFICER), "kind", kind, "caption", caption), files)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
