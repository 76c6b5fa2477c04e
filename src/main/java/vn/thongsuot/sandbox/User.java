package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with an account, as the platform knows them; the phone number is seen only by
 * whom they share it with.
 */
public record User(long id, String firstName, @Nullable String lastName, @Nullable String username,
		@Nullable String phone, boolean bot, boolean started, boolean blocking, boolean deactivated) {

	/** First and last name. */
	public String name() {
		return (lastName == null) ? firstName : firstName + " " + lastName;
	}

	User withStarted() {
		return new User(id, firstName, lastName, username, phone, bot, true, blocking, deactivated);
	}

	User withBlocking(boolean now) {
		return new User(id, firstName, lastName, username, phone, bot, started, now, deactivated);
	}

	User withDeactivated() {
		return new User(id, firstName, lastName, username, phone, bot, started, blocking, true);
	}

	ObjectNode json() {
		var json = Json.object().put("id", id).put("is_bot", bot).put("first_name", firstName);
		names(json);
		return bot ? json : json.put("language_code", "vi");
	}

	ObjectNode chatJson() {
		var json = Json.object().put("id", id).put("first_name", firstName);
		names(json);
		return json.put("type", "private");
	}

	private void names(ObjectNode json) {
		if (lastName != null) {
			json.put("last_name", lastName);
		}
		if (username != null) {
			json.put("username", username);
		}
	}

}
