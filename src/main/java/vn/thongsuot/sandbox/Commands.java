package vn.thongsuot.sandbox;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The bot's commands by scope and language, and which of them an app shows. */
final class Commands {

	private final State state;

	private final Chats chats;

	Commands(State state, Chats chats) {
		this.state = state;
		this.chats = chats;
	}

	void set(String scope, String language, JsonNode commands) {
		if (commands.isEmpty()) {
			state.notes.remove(key(scope, language));
		}
		else {
			state.notes.put(key(scope, language), commands);
		}
		state.tell(new Event.BotChanged());
	}

	JsonNode get(String scope, String language) {
		JsonNode commands = state.notes.get(key(scope, language));
		return (commands == null) ? Json.array() : commands;
	}

	/**
	 * The commands of the narrowest scope that has any, in Vietnamese before no language.
	 */
	List<BotCommand> shown(long chat, long user) {
		for (String scope : scopes(chat, user)) {
			for (String language : List.of("vi", "")) {
				JsonNode commands = state.notes.get(key(scope, language));
				if (commands != null) {
					return list(commands);
				}
			}
		}
		return List.of();
	}

	/** The key of a BotCommandScope; null without one is the default scope. */
	static String scope(@Nullable JsonNode scope) {
		if (scope == null) {
			return "default";
		}
		return scope.path("type").asString("") + text(scope.path("chat_id")) + text(scope.path("user_id"));
	}

	private static String text(JsonNode value) {
		return value.isMissingNode() ? "" : ":" + value.asString();
	}

	private List<String> scopes(long chat, long user) {
		if (chats.get(chat).isPrivate()) {
			return List.of("chat:" + chat, "all_private_chats", "default");
		}
		var scopes = new ArrayList<>(List.of("chat_member:" + chat + ":" + user));
		if (chats.member(chat, user).status().isAdmin()) {
			scopes.add("chat_administrators:" + chat);
		}
		scopes.add("chat:" + chat);
		if (chats.member(chat, user).status().isAdmin()) {
			scopes.add("all_chat_administrators");
		}
		scopes.addAll(List.of("all_group_chats", "default"));
		return scopes;
	}

	private static List<BotCommand> list(JsonNode commands) {
		return commands.valueStream()
			.map(one -> new BotCommand(one.path("command").asString(), one.path("description").asString()))
			.toList();
	}

	private static String key(String scope, String language) {
		return "commands " + scope + " " + language;
	}

}
