package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The reply keyboard, or the reply box, that a chat's app shows below its messages. */
final class Keyboards {

	private Keyboards() {
	}

	static void remember(State state, Message message) {
		JsonNode markup = message.markup();
		if (markup == null || markup.has("inline_keyboard")) {
			return;
		}
		if (markup.path("remove_keyboard").asBoolean(false)) {
			state.notes.remove(key(message.chat()));
		}
		else {
			var shown = Json.object().put("message_id", message.id());
			shown.set("markup", markup);
			state.notes.put(key(message.chat()), shown);
		}
	}

	/** A reply box, and a keyboard for one use, go when the person has answered. */
	static void used(State state, long chat) {
		JsonNode markup = shown(state, chat);
		if (markup != null && (markup.has("force_reply") || markup.path("one_time_keyboard").asBoolean(false))) {
			state.notes.remove(key(chat));
		}
	}

	static @Nullable JsonNode shown(State state, long chat) {
		JsonNode shown = state.notes.get(key(chat));
		return (shown == null) ? null : shown.get("markup");
	}

	private static String key(long chat) {
		return "keyboard" + chat;
	}

}
