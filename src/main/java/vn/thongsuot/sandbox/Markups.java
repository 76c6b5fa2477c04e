package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The rules of keyboards. */
final class Markups {

	private static final List<String> ACTIONS = List.of("url", "callback_data", "web_app", "login_url",
			"switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
			"callback_game", "pay", "disabled");

	private static final int BUTTONS = 100;

	private static final int IN_A_ROW = 8;

	private static final int BYTES = 10_000;

	private Markups() {
	}

	/** The reply markup of a call, or null for none. */
	static @Nullable JsonNode of(Call call, Chat chat) {
		JsonNode markup = call.json("reply_markup");
		if (markup == null) {
			return null;
		}
		if (Json.write(markup).getBytes(StandardCharsets.UTF_8).length > BYTES) {
			throw Refusal.bad("reply markup is too long");
		}
		if (markup.has("inline_keyboard")) {
			return inline(markup, chat);
		}
		markup.path("keyboard").forEach(row -> row.forEach(key -> key(key, chat)));
		return markup.isEmpty() ? null : markup;
	}

	/** The markup of an edit, which must be inline. */
	static @Nullable JsonNode inlineOf(Call call, Chat chat) {
		JsonNode markup = call.json("reply_markup");
		if (markup != null && !markup.isEmpty() && !markup.has("inline_keyboard")) {
			throw Refusal.bad("inline keyboard expected");
		}
		return of(call, chat);
	}

	private static @Nullable JsonNode inline(JsonNode markup, Chat chat) {
		int count = 0;
		for (JsonNode row : markup.path("inline_keyboard")) {
			if (row.size() > IN_A_ROW) {
				throw Refusal.bad("a row has " + row.size() + " buttons; apps show at most " + IN_A_ROW);
			}
			row.forEach(button -> button(button, chat));
			count += row.size();
		}
		if (count > BUTTONS) {
			throw Refusal.bad("reply markup is too long");
		}
		return (count == 0) ? null : markup;
	}

	private static void button(JsonNode button, Chat chat) {
		List<String> actions = ACTIONS.stream().filter(button::has).toList();
		if (actions.isEmpty()) {
			throw Refusal.bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
		}
		if (actions.size() > 1) {
			throw Refusal.bad("can't parse inline keyboard button: more than one action: " + actions);
		}
		if (button.path("text").asString("").isBlank()) {
			throw Refusal.bad("inline keyboard button text must be non-empty");
		}
		action(button, chat);
	}

	private static void action(JsonNode button, Chat chat) {
		if (button.has("callback_data")) {
			int bytes = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
			if (bytes < 1 || bytes > 64) {
				throw Refusal.bad("BUTTON_DATA_INVALID");
			}
		}
		String url = button.path("url").asString("");
		if (button.has("url") && !url.matches("(?i)(https?|tg|ton|tonsite)://\\S+|[\\w.-]+\\.\\w{2,}(/\\S*)?")) {
			throw Refusal.bad("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
		}
		if (button.has("web_app") && !chat.isPrivate()) {
			throw Refusal.bad("BUTTON_TYPE_INVALID");
		}
	}

	private static void key(JsonNode key, Chat chat) {
		if (chat.isPrivate() || !key.isObject()) {
			return;
		}
		onlyPrivate(key, "request_contact", "phone number can be requested");
		onlyPrivate(key, "request_location", "location can be requested");
		onlyPrivate(key, "request_poll", "poll can be requested");
		onlyPrivate(key, "request_users", "users can be requested");
		onlyPrivate(key, "request_chat", "chats can be requested");
		onlyPrivate(key, "web_app", "web App buttons can be used");
	}

	private static void onlyPrivate(JsonNode key, String field, String what) {
		if (key.has(field) && (!key.path(field).isBoolean() || key.path(field).asBoolean())) {
			throw Refusal.bad(what + " in private chats only");
		}
	}

}
