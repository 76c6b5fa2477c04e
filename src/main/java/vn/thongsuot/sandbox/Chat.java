package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * A group, supergroup or channel, or the private chat with a user (whose id it bears). A
 * basic group that became a supergroup keeps the new id in `migratedTo`.
 */
public record Chat(long id, ChatKind kind, String title, boolean forum, @Nullable Long migratedTo,
		@Nullable Long linkedChannel, boolean talkAllowed) {

	boolean isPrivate() {
		return kind == ChatKind.PRIVATE;
	}

	boolean isGroup() {
		return kind == ChatKind.GROUP || kind == ChatKind.SUPERGROUP;
	}

	Chat withTitle(String title) {
		return new Chat(id, kind, title, forum, migratedTo, linkedChannel, talkAllowed);
	}

	Chat withMigratedTo(long target) {
		return new Chat(id, kind, title, forum, target, linkedChannel, talkAllowed);
	}

	Chat withLinkedChannel(long channel) {
		return new Chat(id, kind, title, forum, migratedTo, channel, talkAllowed);
	}

	Chat withTalkAllowed(boolean allowed) {
		return new Chat(id, kind, title, forum, migratedTo, linkedChannel, allowed);
	}

	ObjectNode json() {
		var json = Json.object().put("id", id).put("title", title).put("type", kind.word());
		if (forum) {
			json.put("is_forum", true);
		}
		return json;
	}

}
