package vn.thongsuot.sandbox;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/** What of a message goes along when it is copied or forwarded. */
final class Forwards {

	private static final List<String> CONTENT = List.of("text", "entities", "caption", "caption_entities", "photo",
			"document", "video", "voice", "audio", "location", "contact", "sticker", "poll");

	private Forwards() {
	}

	static boolean possible(Message message) {
		return CONTENT.stream().anyMatch(field -> message.body().has(field));
	}

	static ObjectNode content(Message message) {
		var content = Json.object();
		CONTENT.stream()
			.filter(field -> message.body().has(field))
			.forEach(field -> content.set(field, message.body().get(field).deepCopy()));
		return content;
	}

	/** Who wrote it first. */
	static ObjectNode origin(Message message) {
		if (message.body().has("forward_origin")) {
			return (ObjectNode) message.body().get("forward_origin").deepCopy();
		}
		var origin = Json.object();
		if (message.body().has("sender_chat")) {
			origin.put("type", "chat").set("sender_chat", message.body().get("sender_chat"));
		}
		else {
			origin.put("type", "user").set("sender_user", message.body().get("from"));
		}
		return origin.put("date", message.date().getEpochSecond());
	}

}
