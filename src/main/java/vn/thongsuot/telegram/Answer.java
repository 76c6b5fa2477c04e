package vn.thongsuot.telegram;

import java.io.Serializable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** What came of one call to the Bot API. */
sealed interface Answer extends Serializable {

	/** Done. */
	record Done(JsonNode result) implements Answer {
	}

	/**
	 * Refused by the Bot API itself.
	 *
	 * @param retryAfter seconds to wait; 0 if it says nothing
	 * @param movedTo id of the chat's successor; 0 if there is none
	 */
	record Refused(int code, String description, int retryAfter, long movedTo) implements Answer {

		boolean says(String part) {
			return this.description.contains(part);
		}

		@Override
		public String toString() {
			return this.code + " " + this.description;
		}

	}

	/** It surely did not get there. */
	record NotSent(String reason) implements Answer {
	}

	/** It was sent, and no answer came that could be understood. */
	record Lost(String reason) implements Answer {
	}

	/** Reads the Bot API's envelope. */
	static Answer read(String text) {
		try {
			JsonNode root = Json.read(text);
			return root.path("ok").isBoolean() ? read(root) : new Lost("the answer is not one of a Bot API");
		}
		catch (JsonProcessingException ex) {
			return new Lost("the answer is cut off or not JSON");
		}
	}

	private static Answer read(JsonNode root) {
		if (root.path("ok").asBoolean()) {
			return new Done(root.path("result"));
		}
		JsonNode hints = root.path("parameters");
		return new Refused(root.path("error_code").asInt(), root.path("description").asText(""),
				hints.path("retry_after").asInt(), hints.path("migrate_to_chat_id").asLong());
	}

}
