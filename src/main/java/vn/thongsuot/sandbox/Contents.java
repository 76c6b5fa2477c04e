package vn.thongsuot.sandbox;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** What a person can put into a message, as fields of the Bot API's Message. */
final class Contents {

	private Contents() {
	}

	static ObjectNode location(double latitude, double longitude) {
		return wrap("location", Json.object().put("latitude", latitude).put("longitude", longitude));
	}

	/** The person's own contact, as the button that asks for it sends it. */
	static ObjectNode contact(User user) {
		String phone = Objects.requireNonNull(user.phone(), "this person has no phone number");
		var contact = Json.object().put("phone_number", phone).put("first_name", user.firstName());
		if (user.lastName() != null) {
			contact.put("last_name", user.lastName());
		}
		return wrap("contact", contact.put("user_id", user.id()));
	}

	static ObjectNode contact(String phone, String firstName, @Nullable Long userId) {
		var contact = Json.object().put("phone_number", phone).put("first_name", firstName);
		return wrap("contact", (userId == null) ? contact : contact.put("user_id", userId));
	}

	static ObjectNode sticker(Uploads uploads, String emoji) {
		var file = uploads.keep(Attachment.document("sticker.webp", "image/webp", new byte[] { 0 }, null))
			.get("document");
		var sticker = Json.object()
			.put("file_id", file.path("file_id").asString())
			.put("file_unique_id", file.path("file_unique_id").asString())
			.put("type", "regular")
			.put("width", 512)
			.put("height", 512)
			.put("is_animated", false)
			.put("is_video", false)
			.put("emoji", emoji);
		return wrap("sticker", sticker);
	}

	/** Marks the commands, mentions, tags and addresses of a text. */
	static ObjectNode described(ObjectNode body, String text, String entities) {
		var found = Entities.complete(body.path(text).asString(""), Json.array());
		body.remove(entities);
		if (!found.isEmpty()) {
			body.set(entities, found);
		}
		return body;
	}

	static ObjectNode wrap(String field, ObjectNode value) {
		return Json.object().set(field, value);
	}

}
