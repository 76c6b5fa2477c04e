package vn.thongsuot.telegram;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.messaging.Channel.CommandHint;
import vn.thongsuot.messaging.Scope;

/**
 * Keeps Telegram's menus of commands as they were announced, whenever it can be reached.
 */
final class Menu {

	private static final Logger LOG = LoggerFactory.getLogger(Menu.class);

	private final BotApi api;

	private volatile List<CommandHint> pending = List.of();

	private final Map<Long, ChatMenu> pendingChats = new ConcurrentHashMap<>();

	Menu(BotApi api) {
		this.api = api;
	}

	void announce(List<CommandHint> commands) {
		this.pending = List.copyOf(commands);
	}

	/** Shows these in one chat, at once if Telegram can be reached. */
	void announce(long chat, boolean group, List<CommandHint> commands) {
		this.pendingChats.put(chat, new ChatMenu(group, List.copyOf(commands)));
		refreshChats();
	}

	/** Brings the menus up to date if that is still to be done. */
	void refresh() {
		List<CommandHint> commands = this.pending;
		if (!commands.isEmpty() && isShown(scope("all_private_chats"), commands, Menu::isPrivate)
				&& isShown(scope("all_group_chats"), commands, (hint) -> !isPrivate(hint) && !hint.forAdministrators())
				&& isShown(scope("all_chat_administrators"), commands, (hint) -> !isPrivate(hint))
				&& commands == this.pending) {
			this.pending = List.of();
		}
		refreshChats();
	}

	/** Stops where Telegram cannot be reached: the rest would fare no better. */
	private void refreshChats() {
		this.pendingChats.entrySet()
			.stream()
			.takeWhile((pending) -> isShownIn(pending.getKey(), pending.getValue()))
			.forEach((pending) -> this.pendingChats.remove(pending.getKey(), pending.getValue()));
	}

	/** A chat's own menu goes before that of all administrators. */
	private boolean isShownIn(long chat, ChatMenu menu) {
		Map<String, Object> all = Map.of("type", "chat", "chat_id", chat);
		if (!menu.group()) {
			return isShown(all, menu.commands(), (hint) -> true);
		}
		return isShown(all, menu.commands(), (hint) -> !hint.forAdministrators())
				&& isShown(Map.of("type", "chat_administrators", "chat_id", chat), menu.commands(), (hint) -> true);
	}

	private static Map<String, Object> scope(String type) {
		return Map.of("type", type);
	}

	private static boolean isPrivate(CommandHint hint) {
		return hint.scope() == Scope.PRIVATE;
	}

	/** The narrower scope hides the wider one, so that it has to name all. */
	private boolean isShown(Map<String, Object> scope, List<CommandHint> all, Predicate<CommandHint> which) {
		JsonNode wanted = Json.MAPPER.valueToTree(all.stream()
			.filter(which)
			.map((hint) -> Map.of("command", hint.name(), "description", hint.description()))
			.toList());
		Answer now = this.api.call("getMyCommands", Map.of("scope", scope));
		if (now instanceof Answer.Done(JsonNode shown)) {
			return shown.equals(wanted) || isDone(show(scope, wanted), scope);
		}
		return isDone(now, scope);
	}

	private Answer show(Map<String, Object> scope, JsonNode wanted) {
		return wanted.isEmpty() ? this.api.call("deleteMyCommands", Map.of("scope", scope))
				: this.api.call("setMyCommands", Map.of("scope", scope, "commands", wanted));
	}

	/**
	 * What Telegram refuses is not tried again; it is said unless it is one chat, which
	 * may be gone or was never opened.
	 */
	private static boolean isDone(Answer answer, Map<String, Object> scope) {
		if (answer instanceof Answer.Refused refused && (refused.code() == 400 || refused.code() == 403)) {
			if (!scope.containsKey("chat_id")) {
				LOG.error("Telegram refuses the menu of commands: {}", refused);
			}
			return true;
		}
		return answer instanceof Answer.Done;
	}

	/** What one chat is to show. */
	private record ChatMenu(boolean group, List<CommandHint> commands) {
	}

}
