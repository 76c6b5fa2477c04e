package vn.thongsuot.sandbox;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The topics of forums, as the bot opens and closes them. */
final class Topics {

	static final int BLUE = 7322096;

	private static final int LONGEST_NAME = 128;

	private final World world;

	Topics(World world) {
		this.world = world;
	}

	Map<String, Method> methods() {
		return Map.of("createForumTopic", this::create, "editForumTopic", this::edit, "closeForumTopic",
				call -> turn(call, true), "reopenForumTopic", call -> turn(call, false));
	}

	/**
	 * Puts the message into the topic of the call, which a chat without topics passes
	 * over.
	 */
	void enter(Call call, Chat chat, ObjectNode body) {
		if (!call.has("message_thread_id") || !chat.forum()) {
			return;
		}
		JsonNode topic = world.topics.find(chat.id(), call.integer("message_thread_id"));
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
		if (!world.chats.bot(forum.id()).status().isAdmin()) {
			throw Refusal.bad("not enough rights to create a topic");
		}
		String name = call.text("name");
		if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
			throw Refusal.bad("topic name must be non-empty");
		}
		int id = world.topics.open(forum.id(), world.bot().id(), name);
		return Json.object().put("message_thread_id", id).put("name", name).put("icon_color", BLUE);
	}

	private JsonNode edit(Call call) {
		Chat forum = forum(call);
		ObjectNode topic = own(call, forum, "edit");
		String name = call.text("name");
		if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
			throw Refusal.bad("topic name must be non-empty");
		}
		if (name.isEmpty() || name.equals(topic.path("name").asString(""))) {
			throw Refusal.bad("TOPIC_NOT_MODIFIED");
		}
		tell(call, forum, topic.put("name", name), "forum_topic_edited", Json.object().put("name", name));
		return Method.done();
	}

	private JsonNode turn(Call call, boolean closed) {
		Chat forum = forum(call);
		ObjectNode topic = own(call, forum, "close or open");
		if (topic.path("closed").asBoolean() == closed) {
			throw Refusal.bad("TOPIC_NOT_MODIFIED");
		}
		tell(call, forum, topic.put("closed", closed), closed ? "forum_topic_closed" : "forum_topic_reopened",
				Json.object());
		return Method.done();
	}

	private void tell(Call call, Chat forum, ObjectNode topic, String service, ObjectNode content) {
		int id = (int) call.integer("message_thread_id");
		world.topics.put(forum.id(), id, topic);
		var body = Json.object().put("message_thread_id", id).put("is_topic_message", true);
		body.set(service, content);
		world.posts.fromBot(forum.id(), body, null, null);
	}

	/** A topic that the bot may change: as an administrator any, else its own. */
	private ObjectNode own(Call call, Chat forum, String what) {
		JsonNode topic = world.topics.find(forum.id(), call.integer("message_thread_id"));
		if (topic == null) {
			throw Refusal.bad("TOPIC_ID_INVALID");
		}
		boolean own = topic.path("creator").asLong() == world.bot().id();
		if (!own && !world.chats.bot(forum.id()).status().isAdmin()) {
			throw Refusal.bad("not enough rights to " + what + " the topic");
		}
		return (ObjectNode) topic.deepCopy();
	}

	private Chat forum(Call call) {
		Chat chat = new Targets(world).writable(call, "text messages");
		if (!chat.forum()) {
			throw Refusal.bad("the chat is not a forum");
		}
		return chat;
	}

}
