package vn.thongsuot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Scope;

/** How chats and messages of Telegram are named in the rest of the product. */
final class Chats {

	/** Name of the channel. */
	static final String CHANNEL = "telegram";

	private Chats() {
	}

	static Address address(long chatId) {
		return new Address(CHANNEL, Long.toString(chatId));
	}

	static Address address(JsonNode chatOrUser) {
		return address(id(chatOrUser));
	}

	private static long id(JsonNode chatOrUser) {
		JsonNode id = chatOrUser.path("id");
		if (!id.canConvertToLong() || id.asLong() == 0) {
			throw new IllegalArgumentException("A chat or person without id");
		}
		return id.asLong();
	}

	static Scope scope(JsonNode chat) {
		return "private".equals(chat.path("type").asText()) ? Scope.PRIVATE : Scope.GROUP;
	}

	static MessageRef ref(JsonNode message) {
		return new MessageRef(address(message.path("chat")), messageId(message.path("message_id").asLong(), message));
	}

	/** The message that was replied to; it lies in the same topic. */
	static MessageRef repliedTo(JsonNode message) {
		return new MessageRef(address(message.path("chat")),
				messageId(message.path("reply_to_message").path("message_id").asLong(), message));
	}

	/** A message's id, with the topic of a forum that it lies in: {@code 17/4}. */
	static String messageId(long id, JsonNode message) {
		boolean inTopic = message.path("is_topic_message").asBoolean();
		return inTopic ? id + "/" + message.path("message_thread_id").asLong() : Long.toString(id);
	}

	static long number(String messageId) {
		int slash = messageId.indexOf('/');
		return Long.parseLong((slash < 0) ? messageId : messageId.substring(0, slash));
	}

	/** The topic of a message id; 0 if it has none. */
	static long topic(String messageId) {
		int slash = messageId.indexOf('/');
		return (slash < 0) ? 0 : Long.parseLong(messageId.substring(slash + 1));
	}

}
