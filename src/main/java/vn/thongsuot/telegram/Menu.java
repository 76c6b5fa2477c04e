package vn.thongsuot.telegram;

import java.util.List;
import java.util.Map;
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

	Menu(BotApi api) {
		this.api = api;
	}

	void announce(List<CommandHint> commands) {
		this.pending = List.copyOf(commands);
	}

	/** Brings the menus up to date if that is still to be done. */
	void refresh() {
		List<CommandHint> commands = this.pending;
		if (!commands.isEmpty() && isShown("all_private_chats", commands, Menu::isPrivate)
				&& isShown("all_group_chats", commands, (hint) -> !isPrivate(hint) && !hint.forAdministrators())
				&& isShown("all_chat_administrators", commands, (hint) -> !isPrivate(hint))
				&& commands == this.pending) {
			this.pending = List.of();
		}
	}

	private static boolean isPrivate(CommandHint hint) {
		return hint.scope() == Scope.PRIVATE;
	}

	/** The narrower scope hides the wider one, so that it has to name all. */
	private boolean isShown(String scope, List<CommandHint> all, Predicate<CommandHint> which) {
		Map<String, String> where = Map.of("type", scope);
		JsonNode wanted = Json.MAPPER.valueToTree(all.stream()
			.filter(which)
			.map((hint) -> Map.of("command", hint.name(), "description", hint.description()))
			.toList());
		if (this.api.call("getMyCommands", Map.of("scope", where)) instanceof Answer.Done(JsonNode shown)) {
			return shown.equals(wanted)
					|| isDone(this.api.call("setMyCommands", Map.of("scope", where, "commands", wanted)));
		}
		return false;
	}

	/** What Telegram refuses is said and not tried again. */
	private static boolean isDone(Answer answer) {
		if (answer instanceof Answer.Refused refused && refused.code() == 400) {
			LOG.error("Telegram refuses the menu of commands: {}", refused);
			return true;
		}
		return answer instanceof Answer.Done;
	}

}
