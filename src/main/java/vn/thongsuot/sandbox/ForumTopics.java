package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The topics that forums have, whoever opened them. */
final class ForumTopics {

	private final State state;

	private final Chats chats;

	private final Posts posts;

	ForumTopics(State state, Chats chats, Posts posts) {
		this.state = state;
		this.chats = chats;
		this.posts = posts;
	}

	/** Opens a topic; its number is that of the message that says so. */
	int open(long forum, long creator, String name) {
		var body = Json.object();
		body.set("forum_topic_created", Json.object().put("name", name).put("icon_color", Topics.BLUE));
		body.set("from", chats.known(creator).json());
		boolean ours = creator == state.bot.id();
		Message opening = ours ? posts.fromBot(forum, body, null, null) : posts.fromPerson(forum, body, null);
		ObjectNode inside = opening.body().deepCopy().put("message_thread_id", opening.id());
		posts.change(opening.withBody(inside.put("is_topic_message", true), null));
		put(forum, opening.id(), Json.object().put("name", name).put("creator", creator).put("closed", false));
		return opening.id();
	}

	@Nullable JsonNode find(long forum, long id) {
		return state.notes.get(key(forum, id));
	}

	void put(long forum, long id, ObjectNode topic) {
		state.notes.put(key(forum, id), topic);
	}

	/** Takes a topic away with all that was said in it; bots are not told. */
	void delete(long forum, int id) {
		state.notes.remove(key(forum, id));
		posts.history(forum)
			.stream()
			.filter((message) -> !message.deleted() && message.body().path("message_thread_id").asInt() == id)
			.forEach((message) -> posts.change(message.asDeleted()));
	}

	/** The topic in which an app sends what somebody writes, if it is one. */
	@Nullable Integer of(Speaker speaker) {
		Integer replyTo = speaker.replyTo();
		Message target = (speaker.topic() == null && replyTo != null) ? posts.find(speaker.chat(), replyTo) : null;
		boolean inTopic = target != null && target.body().path("is_topic_message").asBoolean();
		return (target != null && inTopic) ? Integer.valueOf(target.body().path("message_thread_id").asInt())
				: speaker.topic();
	}

	private static String key(long forum, long id) {
		return "topic" + forum + "/" + id;
	}

}
