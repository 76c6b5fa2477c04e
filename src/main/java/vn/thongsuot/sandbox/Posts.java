package vn.thongsuot.sandbox;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages of all chats: how they appear, change, vanish, and reach the bot. */
final class Posts {

	private final State state;

	private final Chats chats;

	private final UpdateQueue updates;

	Posts(State state, Chats chats, UpdateQueue updates) {
		this.state = state;
		this.chats = chats;
		this.updates = updates;
	}

	/**
	 * Adds a message of a person or of the platform, and lets the bot hear it if it may.
	 */
	Message fromPerson(long chat, ObjectNode body, @Nullable Integer replyTo) {
		Message message = add(chat, body, replyTo, null);
		if (hears(message)) {
			updates.offer("message", json(message));
		}
		return message;
	}

	/** Adds a message of the bot. */
	Message fromBot(long chat, ObjectNode body, @Nullable Integer replyTo, @Nullable JsonNode markup) {
		body.set("from", chats.known(state.bot.id()).json());
		Message message = add(chat, body, replyTo, markup);
		Keyboards.remember(state, message);
		return message;
	}

	private Message add(long chat, ObjectNode body, @Nullable Integer replyTo, @Nullable JsonNode markup) {
		body.put("date", state.now());
		var message = new Message(chat, nextId(chat), body, replyTo, markup, Map.of(), false);
		put(message);
		state.tell(new Event.Posted(message));
		return message;
	}

	private int nextId(long chat) {
		boolean ownCount = chats.get(chat).kind() == ChatKind.SUPERGROUP;
		return (int) state.next(ownCount ? "message" + chat : "message", ownCount ? 1 : 1 + state.random.nextInt(900));
	}

	@Nullable Message find(long chat, int id) {
		Message message = state.messages.get(key(chat, id));
		return (message == null || message.deleted()) ? null : message;
	}

	List<Message> history(long chat) {
		return state.messages.under(Long.toString(chat));
	}

	/** The chat's newest message that is not deleted, or null. */
	@Nullable Message newest(long chat) {
		return history(chat).stream().filter(m -> !m.deleted()).reduce((first, second) -> second).orElse(null);
	}

	void change(Message message) {
		put(message);
		state.tell(new Event.Changed(message));
	}

	private void put(Message message) {
		state.messages.put(key(message.chat(), message.id()), message);
	}

	/** Whether privacy mode lets the bot see it. */
	boolean hears(Message message) {
		Chat chat = chats.get(message.chat());
		if (chat.isPrivate()) {
			return true;
		}
		Status status = chats.bot(chat.id()).status();
		return status.isInside() && (status.isAdmin() || new Privacy(state, this).shows(message));
	}

	/** The message as the Bot API writes it, with the message it replies to. */
	ObjectNode json(Message message) {
		ObjectNode json = bare(message);
		Message target = (message.replyTo() == null) ? opening(message) : find(message.chat(), message.replyTo());
		if (target != null) {
			json.set("reply_to_message", bare(target));
		}
		return json;
	}

	/** What replies to nothing in a topic is shown as a reply to what opened it. */
	private @Nullable Message opening(Message message) {
		int topic = message.body().path("is_topic_message").asBoolean()
				? message.body().path("message_thread_id").asInt() : 0;
		return (topic == 0 || topic == message.id()) ? null : find(message.chat(), topic);
	}

	private ObjectNode bare(Message message) {
		var json = Json.object().put("message_id", message.id());
		json.setAll(message.body());
		json.set("chat", chats.json(message.chat()));
		if (message.markup() != null && message.markup().has("inline_keyboard")) {
			json.set("reply_markup", message.markup());
		}
		return json;
	}

	private static String key(long chat, int id) {
		return chat + "/%010d".formatted(id);
	}

}
