package vn.thongsuot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.Sender.Kind;

/** Reads who wrote a message. */
final class SenderReader {

	/** Stands for an administrator who hides behind the group. */
	static final long ANONYMOUS_ADMIN = 1087968824;

	/** Stands for a member who writes as a channel. */
	static final long CHANNEL_BOT = 136817688;

	/** Stands for the channel whose posts are forwarded to its group. */
	static final long SERVICE = 777000;

	private SenderReader() {
	}

	static Sender sender(JsonNode message) {
		JsonNode from = message.path("from");
		Kind kind = kind(message);
		return (kind == Kind.PERSON) ? person(from) : new Sender(null, hidden(message), kind);
	}

	/** Who wrote a message that is replied to; that may be a bot. */
	static Sender author(JsonNode message) {
		return isOtherBot(message) ? new Sender(null, name(message.path("from")), Kind.BOT) : sender(message);
	}

	static Sender person(JsonNode user) {
		return new Sender(Chats.address(user), name(user), Kind.PERSON);
	}

	private static Kind kind(JsonNode message) {
		long from = message.path("from").path("id").asLong();
		JsonNode spokesman = message.path("sender_chat").path("id");
		if (from == CHANNEL_BOT || from == SERVICE || message.path("is_automatic_forward").asBoolean()) {
			return Kind.LINKED_CHANNEL;
		}
		if (spokesman.isMissingNode()) {
			return (from == ANONYMOUS_ADMIN) ? Kind.ANONYMOUS_ADMIN : Kind.PERSON;
		}
		boolean itsOwnGroup = spokesman.asLong() == message.path("chat").path("id").asLong();
		return itsOwnGroup ? Kind.ANONYMOUS_ADMIN : Kind.LINKED_CHANNEL;
	}

	private static String hidden(JsonNode message) {
		String signature = Typed.clean(message.path("author_signature"));
		return signature.isBlank() ? name(message.path("sender_chat")) : signature;
	}

	/** Whether another bot wrote it; bots that listen to each other never stop. */
	static boolean isOtherBot(JsonNode message) {
		return message.path("from").path("is_bot").asBoolean() && kind(message) == Kind.PERSON;
	}

	/** The name of a person or the title of a chat. */
	static String name(JsonNode userOrChat) {
		String title = Typed.clean(userOrChat.path("title"));
		String name = Typed.clean(userOrChat.path("first_name")) + " " + Typed.clean(userOrChat.path("last_name"));
		return title.isEmpty() ? name.strip() : title;
	}

}
