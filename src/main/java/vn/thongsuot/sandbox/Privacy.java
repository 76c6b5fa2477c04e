package vn.thongsuot.sandbox;

import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Privacy mode: of a group's talk a bot that is no administrator sees commands for it,
 * replies to its messages and service messages.
 */
final class Privacy {

	private static final Set<String> SERVICE = Set.of("new_chat_members", "left_chat_member", "new_chat_title",
			"group_chat_created", "supergroup_chat_created", "migrate_to_chat_id", "migrate_from_chat_id",
			"pinned_message", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
			"forum_topic_reopened");

	private final State state;

	private final Posts posts;

	Privacy(State state, Posts posts) {
		this.state = state;
		this.posts = posts;
	}

	boolean shows(Message message) {
		return isService(message) || isCommand(message) || isReplyToBot(message);
	}

	static boolean isService(Message message) {
		return SERVICE.stream().anyMatch(field -> message.body().has(field));
	}

	private boolean isCommand(Message message) {
		for (JsonNode entity : message.entities()) {
			if (entity.path("type").asString().equals("bot_command") && entity.path("offset").asInt() == 0) {
				return isForUs(message.text().substring(0, entity.path("length").asInt()));
			}
		}
		return false;
	}

	private boolean isForUs(String command) {
		int at = command.indexOf('@');
		return at < 0 || command.substring(at + 1)
			.toLowerCase(Locale.ROOT)
			.equals(state.bot.username().toLowerCase(Locale.ROOT));
	}

	private boolean isReplyToBot(Message message) {
		Message target = (message.replyTo() == null) ? null : posts.find(message.chat(), message.replyTo());
		return target != null && target.from() == state.bot.id();
	}

}
