package vn.thongsuot.sandbox;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The topics of forums. */
final class Topics {

	private static final int BLUE = 7322096;

	private final World world;

	Topics(World world) {
		this.world = world;
	}

	Map<String, Method> methods() {
		return Map.of("createForumTopic", this::create, "closeForumTopic", call -> close(call, true),
				"reopenForumTopic", call -> close(call, false));
	}

	/**
	 * Puts the message into the topic of the call, which a chat without topics passes
	 * over.
	 */
	void enter(Call call, Chat chat, ObjectNode body) {
		if (!call.has("message_thread_id") || !chat.forum()) {
			return;
		}
		JsonNode topic = topic(chat, call.integer("message_thread_id"));
		if (topic == null) {
			throw Refusal.bad("message thread not found");
		}
		if (topic.path("closed").asBoolean(false) && !world.chats.bot(chat.id()).status().isAdmin()) {
			throw Refusal.bad("TOPIC_CLOSED");
		}
		body.put("message_thread_id", call.integer("message_thread_id")).put("is_topic_message", true);
	}

	private JsonNode create(Call call) {
		Chat forum = forum(call);
		String name = call.text("name");
		if (name.isBlank() || name.codePointCount(0, name.length()) > 128) {
			throw Refusal.bad("topic name must be non-empty");
		}
		var created = Json.object().put("name", name).put("icon_color", BLUE);
		Message message = world.posts.fromBot(forum.id(), wrap("forum_topic_created", created), null, null);
		world.state.notes.put(key(forum, message.id()), Json.object().put("name", name).put("closed", false));
		return Json.object().put("message_thread_id", message.id()).put("name", name).put("icon_color", BLUE);
	}

	private JsonNode close(Call call, boolean closed) {
		Chat forum = forum(call);
		JsonNode topic = topic(forum, call.integer("message_thread_id"));
		if (topic == null) {
			throw Refusal.bad("message thread not found");
		}
		if (topic.path("closed").asBoolean() == closed) {
			throw Refusal.bad("TOPIC_NOT_MODIFIED");
		}
		ObjectNode changed = ((ObjectNode) topic.deepCopy()).put("closed", closed);
		world.state.notes.put(key(forum, call.integer("message_thread_id")), changed);
		String field = closed ? "forum_topic_closed" : "forum_topic_reopened";
		world.posts.fromBot(forum.id(),
				wrap(field, Json.object()).put("message_thread_id", call.integer("message_thread_id")), null, null);
		return Method.done();
	}

	private Chat forum(Call call) {
		Chat chat = new Targets(world).writable(call, "text messages");
		if (!chat.forum()) {
			throw Refusal.bad("the chat is not a forum");
		}
		if (!world.chats.bot(chat.id()).status().isAdmin()) {
			throw Refusal.bad("not enough rights to create a topic");
		}
		return chat;
	}

	private @Nullable JsonNode topic(Chat chat, long id) {
		return world.state.notes.get(key(chat, id));
	}

	private static String key(Chat chat, long id) {
		return "topic" + chat.id() + "/" + id;
	}

	private static ObjectNode wrap(String field, ObjectNode value) {
		var body = Json.object();
		body.set(field, value);
		return body;
	}

}
