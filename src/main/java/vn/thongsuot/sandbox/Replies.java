package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Which message a message of the bot answers. */
final class Replies {

	private final Targets targets;

	Replies(Targets targets) {
		this.targets = targets;
	}

	/** The id of the message, or null for none. */
	@Nullable Integer target(Call call, Chat chat) {
		JsonNode reply = call.json("reply_parameters");
		if (reply == null || reply.path("message_id").asInt(0) == 0) {
			return null;
		}
		Message message = elsewhere(reply, chat) ? null : targets.find(chat.id(), reply.path("message_id").asLong());
		if (message == null) {
			if (reply.path("allow_sending_without_reply").asBoolean(false)) {
				return null;
			}
			throw Refusal.bad("message to be replied not found");
		}
		String quote = reply.path("quote").asString("");
		if (!quote.isEmpty() && !message.text().contains(quote)) {
			throw Refusal.bad("QUOTE_TEXT_INVALID");
		}
		return message.id();
	}

	private static boolean elsewhere(JsonNode reply, Chat chat) {
		return reply.has("chat_id") && !reply.path("chat_id").asString("").equals(Long.toString(chat.id()));
	}

}
