package vn.thongsuot.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;

import vn.thongsuot.sandbox.BotApiServer;
import vn.thongsuot.sandbox.Ledger;
import vn.thongsuot.sandbox.Message;

/** What the bot's messages said when they were sent, before they were revised. */
final class FirstWords {

	private final Map<List<Long>, String> texts = new ConcurrentHashMap<>();

	void follow(BotApiServer api) {
		api.ledger().follow((entry) -> {
			if (entry instanceof Ledger.Call call && call.accepted() && call.method().startsWith("send")) {
				JsonNode result = call.response().path("result");
				(result.isArray() ? result : List.of(result)).forEach(this::note);
			}
		});
	}

	String of(Message message) {
		return this.texts.getOrDefault(List.of(message.chat(), (long) message.id()), message.text());
	}

	private void note(JsonNode message) {
		long chat = message.path("chat").path("id").asLong();
		String caption = message.path("caption").asString("");
		this.texts.put(List.of(chat, message.path("message_id").asLong()), message.path("text").asString(caption));
	}

}
