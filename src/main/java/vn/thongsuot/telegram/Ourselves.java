package vn.thongsuot.telegram;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Who we are on Telegram; asked when needed, and again until Telegram has said. */
final class Ourselves {

	private final BotApi api;

	private volatile String username = "";

	Ourselves(BotApi api) {
		this.api = api;
	}

	/** Our name without @; empty as long as Telegram has not said. */
	String username() {
		if (this.username.isEmpty()) {
			ask();
		}
		return this.username;
	}

	/** Our name if Telegram has already said it, without asking. */
	String knownUsername() {
		return this.username;
	}

	/** Asks afresh. */
	Optional<JsonNode> ask() {
		if (this.api.call("getMe", Map.of()) instanceof Answer.Done(JsonNode me)) {
			this.username = me.path("username").asText("");
			return Optional.of(me);
		}
		return Optional.empty();
	}

}
