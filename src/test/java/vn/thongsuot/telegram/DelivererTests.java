package vn.thongsuot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.Outcome;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.telegram.FakeBotApi.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class DelivererTests {

	private static final Outgoing HELLO = Outgoing.to(Room.OFFICER, new RichText("<b>Chào</b> 1 &lt; 2"));

	private final FakeBotApi botApi = new FakeBotApi();

	private final Room room = new Room(this.botApi.settings());

	@AfterEach
	void close() {
		this.room.close();
		this.botApi.close();
	}

	@Test
	void sendsTextAsHtmlWithoutPreview() {
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Sent(List.of("101")));
		JsonNode sent = sent("sendMessage");
		assertThat(sent.path("chat_id").asText()).isEqualTo("777");
		assertThat(sent.path("text").asText()).isEqualTo("<b>Chào</b> 1 &lt; 2");
		assertThat(sent.path("parse_mode").asText()).isEqualTo("HTML");
		assertThat(sent.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
		assertThat(names(sent)).containsExactlyInAnyOrder("method", "chat_id", "text", "parse_mode",
				"link_preview_options");
	}

	@Test
	void turnsQuotesIntoTelegrams() {
		this.room.send(Outgoing.to(Room.OFFICER, new RichText("<quote>a</quote><fold>b</fold>")));
		assertThat(sent("sendMessage").path("text").asText())
			.isEqualTo("<blockquote>a</blockquote><blockquote expandable>b</blockquote>");
	}

	@Test
	void namesAPersonSoThatTheReplyBoxOpensForThem() {
		this.room.send(Outgoing.to(Room.OFFICER,
				new RichText("<a href=\"telegram:17\">An</a> <a href=\"https://a.vn\">b</a>")));
		assertThat(sent("sendMessage").path("text").asText())
			.isEqualTo("<a href=\"tg://user?id=17\">An</a> <a href=\"https://a.vn\">b</a>");
	}

	@Test
	void repliesInTheSameTopic() {
		deliver(HELLO.silently().confidentially(), "17/4", false);
		JsonNode sent = sent("sendMessage");
		assertThat(sent.path("reply_parameters").path("message_id").asLong()).isEqualTo(17);
		assertThat(sent.path("reply_parameters").path("allow_sending_without_reply").asBoolean()).isTrue();
		assertThat(sent.path("message_thread_id").asLong()).isEqualTo(4);
		assertThat(sent.path("disable_notification").asBoolean()).isTrue();
		assertThat(sent.path("protect_content").asBoolean()).isTrue();
	}

	@Test
	void namesTheTopicOfWhatItSent() {
		this.botApi.answer("sendMessage",
				Reply.ok("{\"message_id\":8,\"is_topic_message\":true,\"message_thread_id\":4}"));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Sent(List.of("8/4")));
	}

	@Test
	void marksWhatMayHaveArrivedBefore() {
		deliver(HELLO, null, true);
		assertThat(sent("sendMessage").path("text").asText()).isEqualTo("(gửi lại) <b>Chào</b> 1 &lt; 2");
		assertThat(this.room.channel.textLimit()).isEqualTo(4096 - "(gửi lại) ".length());
	}

	@Test
	void showsButtonsInTheirStyle() {
		this.room.send(HELLO.with(Keyboard.Buttons.row(Button.of("Nhận", "claim", 7).primary(),
				Button.of("Bỏ", "drop", 7).danger(), Button.link("Xem", "https://a.vn/"))));
		JsonNode row = sent("sendMessage").path("reply_markup").path("inline_keyboard").path(0);
		assertThat(row.toString()).isEqualTo("[{\"text\":\"Nhận\",\"callback_data\":\"claim:7\",\"style\":\"primary\"},"
				+ "{\"text\":\"Bỏ\",\"callback_data\":\"drop:7\",\"style\":\"danger\"},"
				+ "{\"text\":\"Xem\",\"url\":\"https://a.vn/\"}]");
	}

	@Test
	void showsKeysAndTakesThemAway() {
		this.room.send(HELLO.with(new Keyboard.Keys(List.of(List.of("A", "B")), "Gửi số")));
		JsonNode markup = sent("sendMessage").path("reply_markup");
		assertThat(markup.path("keyboard").path(0).path(0).path("request_contact").asBoolean()).isTrue();
		assertThat(markup.path("keyboard").path(1).path(1).path("text").asText()).isEqualTo("B");
		assertThat(markup.path("resize_keyboard").asBoolean()).isTrue();
		this.room.send(HELLO.with(new Keyboard.RemoveKeys()));
		assertThat(sent("sendMessage").path("reply_markup").path("remove_keyboard").asBoolean()).isTrue();
	}

	@Test
	void opensTheReplyBox() {
		this.room.send(HELLO.with(new Keyboard.AskReply("ắ".repeat(100))));
		JsonNode markup = sent("sendMessage").path("reply_markup");
		assertThat(markup.path("force_reply").asBoolean()).isTrue();
		assertThat(markup.path("selective").asBoolean()).isTrue();
		assertThat(markup.path("input_field_placeholder").asText()).hasSize(64);
	}

	@ParameterizedTest
	@CsvSource({ "PHOTO, sendPhoto, photo", "DOCUMENT, sendDocument, document", "VOICE, sendVoice, voice",
			"AUDIO, sendAudio, audio", "VIDEO, sendVideo, video" })
	void sendsAFileByItsId(MediaRef.Kind kind, String method, String field) {
		this.room.send(Outgoing.to(Room.OFFICER, new Body.Files(List.of(file(kind, "f")), RichText.plain("Kèm"))));
		assertThat(sent(method).path(field).asText()).isEqualTo("f");
		assertThat(sent(method).path("caption").asText()).isEqualTo("Kèm");
	}

	@Test
	void sendsPhotosAndVideosAsAnAlbum() throws IOException {
		Outcome outcome = this.room.send(Outgoing.to(Room.OFFICER, new Body.Files(
				List.of(file(MediaRef.Kind.PHOTO, "a"), file(MediaRef.Kind.VIDEO, "b")), new RichText("<b>x</b>"))));
		assertThat(outcome).isEqualTo(new Outcome.Sent(List.of("101", "102")));
		assertThat(sent("sendMediaGroup").path("media")).isEqualTo(Json.MAPPER.readTree("""
				[{"type": "photo", "media": "a", "caption": "<b>x</b>", "parse_mode": "HTML"},
				{"type": "video", "media": "b"}]"""));
	}

	@Test
	void putsButtonsUnderAFile() {
		Body files = new Body.Files(List.of(file(MediaRef.Kind.PHOTO, "a")), RichText.plain("Kèm"));
		this.room.send(Outgoing.to(Room.OFFICER, files).with(Keyboard.Buttons.row(Button.of("x", "y"))));
		assertThat(sent("sendPhoto").path("caption").asText()).isEqualTo("Kèm");
		assertThat(sent("sendPhoto").has("reply_markup")).isTrue();
	}

	@Test
	void sendsAPlace() {
		this.room.send(Outgoing.to(Room.OFFICER, new Body.Place(19.8, 105.77)));
		assertThat(sent("sendLocation").path("latitude").asDouble()).isEqualTo(19.8);
	}

	@Test
	void sendsPlainTextWhenTelegramCannotParseTheMarkup() {
		this.botApi.answer("sendMessage", Reply.error(400, "Bad Request: can't parse entities: Unsupported start tag"));
		assertThat(this.room.send(HELLO)).isInstanceOf(Outcome.Sent.class);
		assertThat(sent("sendMessage").path("text").asText()).isEqualTo("Chào 1 < 2");
		assertThat(sent("sendMessage").has("parse_mode")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bad Request: message to be replied not found", "Bad Request: reply message not found",
			"Bad Request: message to reply not found", "Bad Request: REPLY_MESSAGE_ID_INVALID" })
	void sendsWithoutAReplyTargetThatVanished(String description) {
		this.botApi.answer("sendMessage", Reply.error(400, description));
		assertThat(deliver(HELLO, "17", false)).isInstanceOf(Outcome.Sent.class);
		assertThat(sent("sendMessage").has("reply_parameters")).isFalse();
		assertThat(sent("sendMessage").path("parse_mode").asText()).isEqualTo("HTML");
	}

	@Test
	void sendsToTheGroupWhenItsTopicIsClosed() {
		this.botApi.answer("sendMessage", Reply.error(400, "Bad Request: TOPIC_CLOSED"));
		assertThat(deliver(HELLO, "17/4", false)).isInstanceOf(Outcome.Sent.class);
		assertThat(sent("sendMessage").has("message_thread_id")).isFalse();
	}

	@Test
	void pausesAsLongAsTelegramAsks() {
		this.botApi.answer("sendMessage", Reply.error(429, "Too Many Requests: retry after 7", "{\"retry_after\":7}"),
				Reply.error(429, "Too Many Requests"));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Pause(Duration.ofSeconds(7), false));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Pause(Duration.ofSeconds(5), false));
	}

	@Test
	void pausesEverywhereWhenSeveralChatsAreToldToWait() {
		Reply wait = Reply.error(429, "Too Many Requests: retry after 7", "{\"retry_after\":7}");
		this.botApi.answer("sendMessage", wait, wait, wait, wait);
		assertThat(everywhere(1)).isFalse();
		assertThat(everywhere(2)).isFalse();
		assertThat(everywhere(3)).isTrue();
		this.room.clock.advance(Duration.ofSeconds(8));
		assertThat(everywhere(4)).isFalse();
	}

	@Test
	void followsAGroupThatBecameASupergroup() {
		this.botApi.answer("sendMessage", Reply.error(400, "Bad Request: group chat was upgraded to a supergroup chat",
				"{\"migrate_to_chat_id\":-1009}"));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Moved(Chats.address(-1009)));
	}

	@ParameterizedTest
	@CsvSource({ "403, Forbidden: bot was blocked by the user, blocked",
			"403, Forbidden: user is deactivated, deactivated",
			"403, Forbidden: bot was kicked from the group chat, kicked",
			"403, Forbidden: bot was kicked from the supergroup chat, kicked",
			"403, Forbidden: bot is not a member of the supergroup chat, not-member",
			"403, Forbidden: bot can't initiate conversation with a user, never-opened",
			"403, Forbidden: the group chat was deleted, deleted", "403, Forbidden: something new, forbidden",
			"400, Bad Request: chat not found, not-found",
			"400, Bad Request: not enough rights to send text messages to the chat, may-not-write",
			"400, Bad Request: have no rights to send a message, may-not-write" })
	void knowsWhoIsGone(int code, String description, String reason) {
		this.botApi.answer("sendMessage", Reply.error(code, description));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Gone(reason));
	}

	@Test
	void isRefusedForGood() {
		this.botApi.answer("sendMessage", Reply.error(400, "Bad Request: message text is empty"));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Refused("400 Bad Request: message text is empty"));
		assertThat(this.botApi.requests("sendMessage")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "401, Unauthorized", "404, Not Found" })
	void hasFailedWhenTheBotApiSaysSo(int code, String description) {
		this.botApi.answer("sendMessage", Reply.error(code, description));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Failed(code + " " + description));
	}

	/** The Bot API says so of calls that it has carried out as well. */
	@ParameterizedTest
	@CsvSource({ "500, Internal Server Error: restart", "502, Bad Gateway", "504, Gateway Timeout" })
	void isUncertainWhenTheServerHasAnErrorOfItsOwn(int code, String description) {
		this.botApi.answer("sendMessage", Reply.error(code, description));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Uncertain(code + " " + description));
		assertThat(this.botApi.requests("sendMessage")).hasSize(1);
	}

	@Test
	void takesAnyAnswerAboutAChatAsASignOfLife() {
		this.botApi.answer("getChat", Reply.ok("{\"id\":777}"), Reply.error(400, "Bad Request: chat not found"),
				Reply.error(403, "Forbidden: bot was blocked by the user"));
		for (int i = 0; i < 3; i++) {
			assertThat(this.room.channel.probe(Room.OFFICER)).isEqualTo(new Outcome.Sent(List.of()));
		}
		assertThat(sent("getChat").path("chat_id").asText()).isEqualTo("777");
	}

	@Test
	void takesNoErrorOfTheServerAsASignOfLife() {
		this.botApi.answer("getChat", Reply.error(500, "Internal Server Error"), Reply.json(502, "<html>"),
				Reply.json(200, ""), Reply.error(401, "Unauthorized"), Reply.ok("true").held(3000));
		for (int i = 0; i < 5; i++) {
			assertThat(this.room.channel.probe(Room.OFFICER)).isInstanceOf(Outcome.Failed.class);
		}
		this.botApi.answer("getChat", Reply.error(429, "Too Many Requests", "{\"retry_after\":7}"));
		assertThat(this.room.channel.probe(Room.OFFICER)).isEqualTo(new Outcome.Pause(Duration.ofSeconds(7), false));
		this.botApi.close();
		assertThat(this.room.channel.probe(Room.OFFICER)).isInstanceOf(Outcome.Failed.class);
	}

	@ParameterizedTest
	@CsvSource({ "502, <html>Bad Gateway</html>", "504, ''", "200, ''", "200, {\"ok\":tr", "200, null",
			"200, {\"result\":1}" })
	void isUncertainWithoutAProperAnswer(int status, String body) {
		this.botApi.answer("sendMessage", Reply.json(status, body));
		assertThat(this.room.send(HELLO)).isInstanceOf(Outcome.Uncertain.class);
		assertThat(this.botApi.requests("sendMessage")).hasSize(1);
	}

	@Test
	void hasFailedWhenSomethingBetweenRefuses() {
		this.botApi.answer("sendMessage", Reply.json(403, "<html>Blocked by policy</html>"));
		assertThat(this.room.send(HELLO)).isEqualTo(new Outcome.Failed("HTTP 403 without JSON"));
	}

	@Test
	void isUncertainAfterATimeout() {
		this.botApi.answer("sendMessage", Reply.ok("true").held(3000));
		assertThat(this.room.send(HELLO)).isInstanceOf(Outcome.Uncertain.class);
		assertThat(this.botApi.requests("sendMessage")).hasSize(1);
	}

	@Test
	void hasFailedWhenNobodyListens() {
		this.botApi.close();
		assertThat(this.room.send(HELLO)).isInstanceOf(Outcome.Failed.class);
	}

	@Test
	void hasFailedWhenTheNameIsUnknown() {
		try (Room elsewhere = new Room(
				new TelegramSettings(FakeBotApi.TOKEN, "http://no-such-host.invalid", "", "", Duration.ofMinutes(2)))) {
			assertThat(elsewhere.send(HELLO)).isInstanceOf(Outcome.Failed.class);
		}
	}

	@Test
	void revisesTextAndButtons() {
		Outcome outcome = revise(Keyboard.Buttons.row(Button.of("x", "y")));
		assertThat(outcome).isEqualTo(new Outcome.Sent(List.of("17/4")));
		JsonNode sent = sent("editMessageText");
		assertThat(sent.path("message_id").asLong()).isEqualTo(17);
		assertThat(sent.path("text").asText()).isEqualTo("<i>mới</i>");
		assertThat(sent.path("reply_markup").has("inline_keyboard")).isTrue();
		revise(Keyboard.NONE);
		assertThat(sent("editMessageText").has("reply_markup")).isFalse();
	}

	@Test
	void isContentWhenNothingHadToChange() {
		this.botApi.answer("editMessageText",
				Reply.error(400, "Bad Request: message is not modified: specified new message content and reply markup "
						+ "are exactly the same as a current content and reply markup of the message"));
		assertThat(revise(Keyboard.NONE)).isEqualTo(new Outcome.Sent(List.of("17/4")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bad Request: message to edit not found", "Bad Request: message can't be edited",
			"Bad Request: MESSAGE_ID_INVALID" })
	void seesThatTheMessageToReviseHasVanished(String description) {
		this.botApi.answer("editMessageText", Reply.error(400, description));
		assertThat(revise(Keyboard.NONE)).isEqualTo(new Outcome.Vanished("400 " + description));
	}

	@Test
	void revisesInPlainTextWhenTelegramCannotParseTheMarkup() {
		this.botApi.answer("editMessageText", Reply.error(400, "Bad Request: can't parse entities: x"));
		assertThat(revise(Keyboard.NONE)).isInstanceOf(Outcome.Sent.class);
		assertThat(sent("editMessageText").path("text").asText()).isEqualTo("mới");
	}

	@Test
	void keepsTheMarkOfWhatWasSentAgain() {
		this.room.channel.deliver(new Delivery.Revise(Room.GROUP, "17/4", RichText.plain("mới"), Keyboard.NONE, true));
		assertThat(sent("editMessageText").path("text").asText()).isEqualTo("(gửi lại) mới");
	}

	@Test
	void leavesAGroupEvenIfItIsOutAlready() {
		Delivery leave = new Delivery.Leave(Room.GROUP);
		assertThat(this.room.channel.deliver(leave)).isEqualTo(new Outcome.Sent(List.of()));
		this.botApi.answer("leaveChat", Reply.error(403, "Forbidden: bot is not a member of the supergroup chat"),
				Reply.error(500, "Internal Server Error"));
		assertThat(this.room.channel.deliver(leave)).isEqualTo(new Outcome.Sent(List.of()));
		assertThat(this.room.channel.deliver(leave)).isInstanceOf(Outcome.Uncertain.class);
	}

	private Outcome revise(Keyboard keyboard) {
		return this.room.channel
			.deliver(new Delivery.Revise(Room.GROUP, "17/4", new RichText("<i>mới</i>"), keyboard, false));
	}

	private Outcome deliver(Outgoing message, @org.jspecify.annotations.Nullable String replyTo, boolean repeated) {
		return this.room.channel.deliver(new Delivery.Send(message, replyTo, repeated));
	}

	private boolean everywhere(long chat) {
		return ((Outcome.Pause) this.room.send(Outgoing.to(Chats.address(chat), RichText.plain("x")))).everywhere();
	}

	private JsonNode sent(String method) {
		return this.botApi.last(method).parameters();
	}

	private static List<String> names(JsonNode node) {
		return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
	}

	private static MediaRef file(MediaRef.Kind kind, String id) {
		return new MediaRef(kind, id, "u" + id, null, null, 1);
	}

}
