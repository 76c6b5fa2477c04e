package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * The accounts of the platform that stand in for those who do not write as themselves.
 */
final class Authors {

	private Authors() {
	}

	/** An administrator who posts as the group; the title is shown as a signature. */
	static ObjectNode anonymous(ObjectNode body, Chat group, @Nullable String title) {
		body.set("from", account(1087968824, "Group", "GroupAnonymousBot"));
		body.set("sender_chat", group.json());
		return (title == null) ? body : body.put("author_signature", title);
	}

	/** A member who posts as a channel. */
	static ObjectNode channel(ObjectNode body, Chat channel) {
		body.set("from", account(136817688, "Channel", "Channel_Bot"));
		body.set("sender_chat", channel.json());
		return body;
	}

	/** A post of the linked channel that came into its group on its own. */
	static ObjectNode linkedChannel(ObjectNode body, Chat channel, long date) {
		body.set("from", Json.object().put("id", 777000).put("is_bot", false).put("first_name", "Telegram"));
		body.set("sender_chat", channel.json());
		var origin = Json.object().put("type", "channel").put("date", date).put("message_id", 1);
		origin.set("chat", channel.json());
		body.set("forward_origin", origin);
		return body.put("is_automatic_forward", true);
	}

	private static ObjectNode account(long id, String name, String username) {
		return Json.object().put("id", id).put("is_bot", true).put("first_name", name).put("username", username);
	}

}
