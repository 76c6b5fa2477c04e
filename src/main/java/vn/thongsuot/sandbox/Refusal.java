package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * A call that is not carried out: HTTP status, description, and parameters for the bot.
 */
final class Refusal extends RuntimeException {

	private final int code;

	private final String description;

	private final @Nullable ObjectNode parameters;

	private Refusal(int code, String description, @Nullable ObjectNode parameters) {
		super(description, null, false, false);
		this.code = code;
		this.description = description;
		this.parameters = parameters;
	}

	static Refusal of(int code, String description) {
		return new Refusal(code, description, null);
	}

	/** A 400 with its prefix. */
	static Refusal bad(String reason) {
		return of(400, "Bad Request: " + reason);
	}

	static Refusal forbidden(String reason) {
		return of(403, "Forbidden: " + reason);
	}

	static Refusal conflict(String reason) {
		return of(409, "Conflict: " + reason);
	}

	static Refusal tooMany(int seconds) {
		return new Refusal(429, "Too Many Requests: retry after " + seconds, Json.object().put("retry_after", seconds));
	}

	static Refusal upgraded(long to) {
		return new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat",
				Json.object().put("migrate_to_chat_id", to));
	}

	int code() {
		return code;
	}

	ObjectNode json() {
		var json = Json.object().put("ok", false).put("error_code", code).put("description", description);
		if (parameters != null) {
			json.set("parameters", parameters);
		}
		return json;
	}

	int retryAfter() {
		return (parameters == null) ? 0 : parameters.path("retry_after").asInt(0);
	}

}
