package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.thongsuot.testing.Traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BotApiServerTests {

	private final SandboxFixture sandbox = new SandboxFixture();

	private final Api api = sandbox.api;

	private final long officer = sandbox.officer.id();

	private final long group = sandbox.group.id();

	@AfterEach
	void close() {
		sandbox.close();
	}

	@Test
	void refusesAWrongTokenAndAnUnknownMethod() {
		Api stranger = new Api(sandbox.server.address(), "123456:wrong");
		assertThat(Json.write(stranger.call("getMe")))
			.isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
		JsonNode unknown = api.call("sendPigeon");
		assertThat(unknown.path("error_code").asInt()).isEqualTo(404);
		assertThat(unknown.path("description").asString()).isEqualTo("Not Found: method not found");
	}

	@Test
	void listensOnLoopbackOnly() {
		assertThat(sandbox.server.address().getHost()).isEqualTo("127.0.0.1");
	}

	@Test
	void takesAnyCaseAnyVerbAndAnyForm() {
		assertThat(Json.read(api.get("GETME").body()).path("result").path("is_bot").asBoolean()).isTrue();
		var query = api.get("sendmessage?chat_id=" + officer + "&text=xin%20ch%C3%A0o");
		assertThat(Json.read(query.body()).path("result").path("text").asString()).isEqualTo("xin chào");
		var form = api.post("sendMessage", "application/x-www-form-urlencoded",
				("chat_id=" + officer
						+ "&text=m%E1%BB%99t+hai&reply_markup=%7B%22force_reply%22%3Atrue%7D&method=sendMessage")
					.getBytes(StandardCharsets.UTF_8));
		assertThat(Json.read(form.body()).path("result").path("text").asString()).isEqualTo("một hai");
		assertThat(api.ok("sendMessage", "chat_id", Long.toString(officer), "text", "x").path("message_id").asInt())
			.isPositive();
	}

	@Test
	void refusesParametersThatAreUnknownMissingOrOfAWrongType() {
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x", "reply_to", 1))
			.contains("unknown parameter \"reply_to\"");
		assertThat(api.refused("sendMessage", "text", "x")).isEqualTo("Bad Request: chat_id is empty");
		assertThat(api.refused("sendMessage", "chat_id", officer)).isEqualTo("Bad Request: message text is empty");
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x", "disable_notification", 7))
			.isEqualTo("Bad Request: disable_notification must be Boolean");
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x", "parse_mode", "BBCode"))
			.isEqualTo("Bad Request: unsupported parse_mode");
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x", "reply_markup",
				"{\"inline_keyboard\":[[{\"text\":\"a\",\"callbackData\":\"b\"}]]}"))
			.contains("InlineKeyboardButton has no field \"callbackData\"");
	}

	@Test
	void countsTextInCodePointsAfterParsing() {
		assertThat(api.ok("sendMessage", "chat_id", officer, "text", "😀".repeat(4096)).path("text").asString())
			.hasSize(8192);
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "a".repeat(4097)))
			.isEqualTo("Bad Request: message is too long");
		api.ok("sendMessage", "chat_id", officer, "parse_mode", "HTML", "text", "<b>" + "a".repeat(4096) + "</b>");
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", " \u200b\n"))
			.isEqualTo("Bad Request: message text is empty");
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "ế".repeat(20000)))
			.isEqualTo("Bad Request: text is too long");
	}

	@Test
	void refusesMarkdownV2InPlainWords() {
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "*x*", "parse_mode", "MarkdownV2"))
			.isEqualTo("Bad Request: this stand-in does not parse MarkdownV2; use HTML");
	}

	@Test
	void answersWithTheMessageAsTelegramWritesIt() {
		JsonNode first = api.ok("sendMessage", "chat_id", officer, "text", "một");
		JsonNode sent = api.ok("sendMessage", "chat_id", officer, "text", "hai /start", "reply_parameters",
				"{\"message_id\":" + first.path("message_id").asInt() + "}", "reply_markup",
				"{\"inline_keyboard\":[[{\"text\":\"Gửi\",\"callback_data\":\"v1:1\"}]]}");
		assertThat(sent.path("from").path("username").asString()).isEqualTo("ThongSuotBot");
		assertThat(sent.path("chat").path("type").asString()).isEqualTo("private");
		assertThat(sent.path("date").asLong()).isEqualTo(sandbox.clock.instant().getEpochSecond());
		assertThat(sent.path("reply_to_message").path("text").asString()).isEqualTo("một");
		assertThat(sent.path("entities").get(0).path("type").asString()).isEqualTo("bot_command");
		assertThat(sent.path("reply_markup").path("inline_keyboard").get(0).get(0).path("text").asString())
			.isEqualTo("Gửi");
	}

	@Test
	void refusesAReplyToAVanishedMessageUnlessToldOtherwise() {
		Message message = sandbox.officer.withBot().say("sẽ xóa");
		sandbox.officer.withBot().delete(message);
		String reply = "{\"message_id\":" + message.id();
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x", "reply_parameters", reply + "}"))
			.isEqualTo("Bad Request: message to be replied not found");
		JsonNode sent = api.ok("sendMessage", "chat_id", officer, "text", "x", "reply_parameters",
				reply + ",\"allow_sending_without_reply\":true}");
		assertThat(sent.has("reply_to_message")).isFalse();
	}

	@Test
	void knowsOnlyChatsThatTheBotHasSeen() {
		Person stranger = sandbox.world.createUser("Xa", null);
		assertThat(api.refused("sendMessage", "chat_id", stranger.id(), "text", "x"))
			.isEqualTo("Bad Request: chat not found");
		assertThat(api.refused("sendMessage", "chat_id", 12, "text", "x")).isEqualTo("Bad Request: chat not found");
		assertThat(api.refused("sendMessage", "chat_id", sandbox.owner.id(), "text", "x"))
			.isEqualTo("Forbidden: bot can't initiate conversation with a user");
	}

	@Test
	void tellsWhyItMayNotWrite() {
		sandbox.officer.block();
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x"))
			.isEqualTo("Forbidden: bot was blocked by the user");
		sandbox.officer.unblock();
		sandbox.officer.deactivate();
		assertThat(api.refused("sendMessage", "chat_id", officer, "text", "x"))
			.isEqualTo("Forbidden: user is deactivated");
		sandbox.group.restrictBot(sandbox.owner);
		assertThat(api.refused("sendMessage", "chat_id", group, "text", "x"))
			.isEqualTo("Bad Request: not enough rights to send text messages to the chat");
		sandbox.group.kickBot(sandbox.owner);
		assertThat(api.refused("sendMessage", "chat_id", group, "text", "x"))
			.isEqualTo("Forbidden: bot was kicked from the group chat");
		Group large = sandbox.world.createSupergroup("Lớn", false, sandbox.owner);
		large.addBot(sandbox.owner);
		api.ok("leaveChat", "chat_id", large.id());
		assertThat(api.refused("sendMessage", "chat_id", large.id(), "text", "x"))
			.isEqualTo("Forbidden: bot is not a member of the supergroup chat");
	}

	@Test
	void sendsOnToTheSupergroupThatAGroupHasBecome() {
		Message old = sandbox.owner.in(sandbox.group).say("/cu");
		Group now = sandbox.group.migrate(sandbox.owner);
		JsonNode answer = api.call("sendMessage", "chat_id", group, "text", "x");
		assertThat(answer.path("description").asString())
			.isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
		assertThat(answer.path("parameters").path("migrate_to_chat_id").asLong()).isEqualTo(now.id());
		JsonNode updates = sandbox.updates();
		assertThat(updates.get(updates.size() - 2).path("message").path("migrate_to_chat_id").asLong())
			.isEqualTo(now.id());
		assertThat(updates.get(updates.size() - 1).path("message").path("migrate_from_chat_id").asLong())
			.isEqualTo(group);
		assertThat(now.id()).isLessThan(-1_000_000_000_000L);
		assertThat(api.refused("sendMessage", "chat_id", now.id(), "text", "x", "reply_parameters",
				"{\"message_id\":" + (old.id() + 500) + "}"))
			.isEqualTo("Bad Request: message to be replied not found");
		api.ok("sendMessage", "chat_id", now.id(), "text", "x");
	}

	@Test
	void holdsButtonsToTheirRules() {
		assertThat(buttons("{\"text\":\"a\",\"callback_data\":\"" + "x".repeat(65) + "\"}"))
			.isEqualTo("Bad Request: BUTTON_DATA_INVALID");
		assertThat(buttons("{\"text\":\"a\"}")).isEqualTo(
				"Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
		assertThat(buttons("{\"text\":\"a\",\"callback_data\":\"b\",\"url\":\"https://a.vn\"}"))
			.contains("more than one");
		assertThat(buttons("{\"text\":\"a\",\"url\":\"không phải\"}")).contains("Wrong HTTP URL");
		assertThat(buttons("{\"text\":\" \",\"callback_data\":\"b\"}"))
			.isEqualTo("Bad Request: inline keyboard button text must be non-empty");
		String key = "{\"text\":\"a\",\"callback_data\":\"b\"}";
		assertThat(buttons(String.join(",", java.util.Collections.nCopies(9, key)))).contains("9 buttons");
		assertThat(api.refused("sendMessage", "chat_id", group, "text", "x", "reply_markup",
				"{\"keyboard\":[[{\"text\":\"Số\",\"request_contact\":true}]]}"))
			.isEqualTo("Bad Request: phone number can be requested in private chats only");
	}

	private String buttons(String row) {
		return api.refused("sendMessage", "chat_id", officer, "text", "x", "reply_markup",
				"{\"inline_keyboard\":[[" + row + "]]}");
	}

	@Test
	void editsOnlyItsOwnMessagesAndOnlyIfSomethingChanges() {
		Message own = sandbox.say("cũ");
		JsonNode edited = api.ok("editMessageText", "chat_id", officer, "message_id", own.id(), "text", "mới");
		assertThat(edited.path("edit_date").asLong()).isPositive();
		assertThat(api.refused("editMessageText", "chat_id", officer, "message_id", own.id(), "text", "mới"))
			.isEqualTo("Bad Request: message is not modified: specified new message content and reply markup are "
					+ "exactly the same as a current content and reply markup of the message");
		Message other = sandbox.officer.withBot().say("của tôi");
		assertThat(api.refused("editMessageText", "chat_id", officer, "message_id", other.id(), "text", "x"))
			.isEqualTo("Bad Request: message can't be edited");
		assertThat(api.refused("editMessageText", "chat_id", officer, "message_id", 999_999, "text", "x"))
			.isEqualTo("Bad Request: message to edit not found");
		assertThat(api.refused("editMessageCaption", "chat_id", officer, "message_id", own.id(), "caption", "x"))
			.isEqualTo("Bad Request: there is no caption in the message to edit");
		assertThat(api.refused("editMessageReplyMarkup", "chat_id", officer, "message_id", own.id(), "reply_markup",
				"{\"force_reply\":true}"))
			.contains("reply_markup");
	}

	@Test
	void deletesWhatItMay() {
		Message own = sandbox.say("tạm");
		api.ok("deleteMessage", "chat_id", officer, "message_id", own.id());
		assertThat(sandbox.world.message(officer, own.id())).isEmpty();
		assertThat(api.refused("deleteMessage", "chat_id", officer, "message_id", own.id()))
			.isEqualTo("Bad Request: message to delete not found");
		Message talk = sandbox.owner.in(sandbox.group).say("chuyện riêng");
		assertThat(api.refused("deleteMessage", "chat_id", group, "message_id", talk.id()))
			.isEqualTo("Bad Request: message can't be deleted");
		Message old = sandbox.say("cũ");
		sandbox.clock.pass(Duration.ofHours(49));
		assertThat(api.refused("deleteMessage", "chat_id", officer, "message_id", old.id()))
			.isEqualTo("Bad Request: message can't be deleted for everyone");
	}

	@Test
	void answersAPressOnceAndInTime() {
		Message message = world(api.ok("sendMessage", "chat_id", officer, "text", "Chọn", "reply_markup",
				"{\"inline_keyboard\":[[{\"text\":\"Gửi\",\"callback_data\":\"v1:1\"}]]}"));
		Press press = sandbox.officer.withBot().press(message, "Gửi");
		JsonNode query = sandbox.update().path("callback_query");
		assertThat(query.path("data").asString()).isEqualTo("v1:1");
		assertThat(query.path("message").path("reply_markup").has("inline_keyboard")).isTrue();
		assertThat(query.path("chat_instance").asString()).isNotEmpty();
		api.ok("answerCallbackQuery", "callback_query_id", press.id(), "text", "Đã nhận");
		assertThat(sandbox.world.press(press.id()).answer()).isEqualTo("Đã nhận");
		String late = "Bad Request: query is too old and response timeout expired or query ID is invalid";
		assertThat(api.refused("answerCallbackQuery", "callback_query_id", press.id())).isEqualTo(late);
		Press forged = sandbox.officer.withBot().press(message.id(), "v9:khác");
		sandbox.clock.pass(Duration.ofSeconds(151));
		assertThat(api.refused("answerCallbackQuery", "callback_query_id", forged.id())).isEqualTo(late);
		assertThat(sandbox.updates()).isEmpty();
	}

	private Message world(JsonNode sent) {
		return sandbox.world.message(sent.path("chat").path("id").asLong(), sent.path("message_id").asInt())
			.orElseThrow();
	}

	@Test
	void limitsWhatIsSent() {
		sandbox.server.limitRates(true);
		for (int i = 0; i < 8; i++) {
			api.ok("sendMessage", "chat_id", officer, "text", "tin " + i);
		}
		var refused = api.post("sendMessage", "application/json",
				Api.json("chat_id", officer, "text", "x").getBytes(StandardCharsets.UTF_8));
		assertThat(refused.statusCode()).isEqualTo(429);
		JsonNode answer = Json.read(refused.body());
		int wait = answer.path("parameters").path("retry_after").asInt();
		assertThat(answer.path("description").asString()).isEqualTo("Too Many Requests: retry after " + wait);
		assertThat(refused.headers().firstValue("Retry-After")).contains(Integer.toString(wait));
		sandbox.clock.pass(Duration.ofSeconds(wait));
		api.ok("sendMessage", "chat_id", officer, "text", "lại");
	}

	@Test
	void limitsAGroupToTwentyAMinute() {
		sandbox.server.limitRates(true);
		for (int i = 0; i < 20; i++) {
			api.ok("sendMessage", "chat_id", group, "text", "tin " + i);
			sandbox.clock.pass(Duration.ofSeconds(1));
		}
		assertThat(
				api.call("sendMessage", "chat_id", group, "text", "x").path("parameters").path("retry_after").asInt())
			.isBetween(30, 41);
		api.ok("sendMessage", "chat_id", officer, "text", "người khác vẫn được");
	}

	@Test
	void setsCommandsByScope() {
		String commands = "[{\"command\":\"hoi\",\"description\":\"Gửi câu hỏi\"}]";
		api.ok("setMyCommands", "commands", commands, "scope", "{\"type\":\"all_private_chats\"}");
		assertThat(sandbox.world.commands(officer, officer)).containsExactly(new BotCommand("hoi", "Gửi câu hỏi"));
		assertThat(sandbox.world.commands(group, sandbox.owner.id())).isEmpty();
		assertThat(api.ok("getMyCommands", "scope", "{\"type\":\"all_private_chats\"}")).hasSize(1);
		api.ok("deleteMyCommands", "scope", "{\"type\":\"all_private_chats\"}");
		assertThat(sandbox.world.commands(officer, officer)).isEmpty();
		assertThat(api.refused("setMyCommands", "commands", "[{\"command\":\"Hỏi\",\"description\":\"x\"}]"))
			.isEqualTo("Bad Request: BOT_COMMAND_INVALID");
		api.ok("setMyDescription", "description", "Thông Suốt");
		api.ok("setMyShortDescription", "short_description", "Hỏi đáp");
	}

	@Test
	void tellsAboutChatsAndMembers() {
		assertThat(api.ok("getChat", "chat_id", group).path("title").asString()).isEqualTo("Sở Nội vụ");
		assertThat(api.ok("getChat", "chat_id", officer).path("type").asString()).isEqualTo("private");
		assertThat(api.ok("getChatMember", "chat_id", group, "user_id", sandbox.owner.id()).path("status").asString())
			.isEqualTo("creator");
		assertThat(api.ok("getChatMember", "chat_id", group, "user_id", officer).path("status").asString())
			.isEqualTo("left");
		sandbox.group.promoteBot(sandbox.owner);
		assertThat(api.ok("getChatAdministrators", "chat_id", group)).hasSize(2);
		assertThat(api.refused("getChatMember", "chat_id", group, "user_id", 77))
			.isEqualTo("Bad Request: user not found");
	}

	@Test
	void opensTopicsInForumsOnly() {
		Group forum = sandbox.world.createSupergroup("Diễn đàn", true, sandbox.owner);
		forum.addBot(sandbox.owner);
		assertThat(api.refused("createForumTopic", "chat_id", group, "name", "x"))
			.isEqualTo("Bad Request: the chat is not a forum");
		forum.promoteBot(sandbox.owner);
		int topic = api.ok("createForumTopic", "chat_id", forum.id(), "name", "Đất đai")
			.path("message_thread_id")
			.asInt();
		JsonNode sent = api.ok("sendMessage", "chat_id", forum.id(), "text", "x", "message_thread_id", topic);
		assertThat(sent.path("is_topic_message").asBoolean()).isTrue();
		assertThat(api.refused("sendMessage", "chat_id", forum.id(), "text", "x", "message_thread_id", 999))
			.isEqualTo("Bad Request: message thread not found");
		api.ok("closeForumTopic", "chat_id", forum.id(), "message_thread_id", topic);
	}

	@Test
	void changesTopicsAsStrictlyAsThePlatform() {
		Group forum = sandbox.world.createSupergroup("Diễn đàn", true, sandbox.owner);
		forum.addBot(sandbox.owner);
		assertThat(api.refused("createForumTopic", "chat_id", forum.id(), "name", "x"))
			.isEqualTo("Bad Request: not enough rights to create a topic");
		int theirs = forum.openTopic(sandbox.owner, "Họp");
		assertThat(api.refused("closeForumTopic", "chat_id", forum.id(), "message_thread_id", theirs))
			.isEqualTo("Bad Request: not enough rights to close or open the topic");
		forum.promoteBot(sandbox.owner);
		api.ok("closeForumTopic", "chat_id", forum.id(), "message_thread_id", theirs);
		assertThat(api.refused("closeForumTopic", "chat_id", forum.id(), "message_thread_id", theirs))
			.isEqualTo("Bad Request: TOPIC_NOT_MODIFIED");
		api.ok("reopenForumTopic", "chat_id", forum.id(), "message_thread_id", theirs);
		api.ok("editForumTopic", "chat_id", forum.id(), "message_thread_id", theirs, "name", "Họp giao ban");
		assertThat(api.refused("editForumTopic", "chat_id", forum.id(), "message_thread_id", theirs, "name",
				"Họp giao ban"))
			.isEqualTo("Bad Request: TOPIC_NOT_MODIFIED");
		forum.deleteTopic(theirs);
		assertThat(api.refused("reopenForumTopic", "chat_id", forum.id(), "message_thread_id", theirs))
			.isEqualTo("Bad Request: TOPIC_ID_INVALID");
		assertThat(api.refused("sendMessage", "chat_id", forum.id(), "text", "x", "message_thread_id", theirs))
			.isEqualTo("Bad Request: message thread not found");
	}

	@Test
	void reactsWithTheEmojiThatThePlatformAllows() {
		Message message = sandbox.officer.withBot().say("cảm ơn");
		api.ok("setMessageReaction", "chat_id", officer, "message_id", message.id(), "reaction",
				"[{\"type\":\"emoji\",\"emoji\":\"👍\"}]");
		assertThat(sandbox.world.message(officer, message.id()).orElseThrow().reactions())
			.containsEntry(sandbox.world.bot().id(), List.of("👍"));
		assertThat(api.refused("setMessageReaction", "chat_id", officer, "message_id", message.id(), "reaction",
				"[{\"type\":\"emoji\",\"emoji\":\"✅\"}]"))
			.isEqualTo("Bad Request: REACTION_INVALID");
	}

	@Test
	void copiesAndForwards() {
		Message source = sandbox.officer.withBot().say("chép tôi");
		int copy = api.ok("copyMessage", "chat_id", group, "from_chat_id", officer, "message_id", source.id())
			.path("message_id")
			.asInt();
		assertThat(sandbox.world.message(group, copy).orElseThrow().text()).isEqualTo("chép tôi");
		JsonNode forward = api.ok("forwardMessage", "chat_id", group, "from_chat_id", officer, "message_id",
				source.id());
		assertThat(forward.path("forward_origin").path("sender_user").path("id").asLong()).isEqualTo(officer);
		assertThat(api.refused("copyMessage", "chat_id", group, "from_chat_id", officer, "message_id", 999_999))
			.isEqualTo("Bad Request: message to copy not found");
	}

	@Test
	void remembersAllTrafficInItsLedger() {
		sandbox.updates();
		api.ok("sendMessage", "chat_id", officer, "text", "x");
		api.refused("sendMessage", "chat_id", officer, "text", "");
		assertThat(sandbox.server.ledger().calls("sendmessage")).hasSize(2);
		assertThat(sandbox.server.ledger().accepted("sendMessage")).hasSize(1);
		assertThat(sandbox.server.ledger().updates()).isNotEmpty();
		assertThat(Traffic.of(Traffic.PROBES)).content().contains("\"method\":\"sendMessage\"");
	}

	@Test
	void refusesTwoServersOnOnePort() {
		int port = sandbox.server.address().getPort();
		assertThatThrownBy(() -> BotApiServer.start(sandbox.world, port)).hasMessageContaining("port " + port);
	}

}
