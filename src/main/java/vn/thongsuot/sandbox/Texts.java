package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what a bot gives as text or caption into what people see, and puts it into a
 * message.
 */
final class Texts {

	private static final int TEXT = 4096;

	private static final int CAPTION = 1024;

	private static final int ENTITIES = 100;

	private final Chats chats;

	Texts(Chats chats) {
		this.chats = chats;
	}

	/** The text of a message. */
	ObjectNode text(Call call, ObjectNode body) {
		Formatted formatted = read(call.text("text"), call.text("parse_mode"), call.json("entities"));
		if (isEmpty(formatted.text())) {
			throw Refusal.bad("message text is empty");
		}
		if (formatted.length() > TEXT) {
			throw Refusal.bad("message is too long");
		}
		return put(body, formatted, "text", "entities");
	}

	/** The caption of a message; none if it is empty. */
	ObjectNode caption(String text, String mode, @Nullable JsonNode entities, ObjectNode body) {
		Formatted formatted = read(text, mode, entities);
		if (formatted.length() > CAPTION) {
			throw Refusal.bad("message caption is too long");
		}
		body.remove("caption");
		body.remove("caption_entities");
		return formatted.text().isEmpty() ? body : put(body, formatted, "caption", "caption_entities");
	}

	private static ObjectNode put(ObjectNode body, Formatted formatted, String text, String entities) {
		body.put(text, formatted.text());
		body.remove(entities);
		if (!formatted.entities().isEmpty()) {
			body.set(entities, formatted.entities());
		}
		return body;
	}

	private Formatted read(String text, String mode, @Nullable JsonNode entities) {
		if (text.getBytes(StandardCharsets.UTF_8).length > 1 << 15) {
			throw Refusal.bad("text is too long");
		}
		Formatted parsed = switch (mode.toLowerCase(Locale.ROOT)) {
			case "", "none" -> new Formatted(text, given(text, entities));
			case "html" -> HtmlText.parse(text);
			case "markdown", "markdownv2" -> throw Refusal.bad("this stand-in does not parse " + mode + "; use HTML");
			default -> throw Refusal.bad("unsupported parse_mode");
		};
		return finished(clean(parsed.text()), parsed.entities());
	}

	private static ArrayNode given(String text, @Nullable JsonNode entities) {
		var kept = Json.array();
		if (entities != null) {
			entities.forEach(e -> {
				int end = e.path("offset").asInt() + e.path("length").asInt();
				if (e.path("offset").asInt() >= 0 && end <= text.length() && e.path("length").asInt() > 0) {
					kept.add(e.deepCopy());
				}
			});
		}
		return kept;
	}

	/** Same length: what must not be shown becomes a space. */
	private static String clean(String text) {
		return text.replaceAll("[\\p{Cntrl}&&[^\\n\\u0080-\\u009f]]", " ").replaceAll("[\\u2028-\\u202e]", " ");
	}

	private Formatted finished(String text, ArrayNode entities) {
		String stripped = text.strip();
		int cut = text.length() - text.stripLeading().length();
		var moved = new ArrayList<JsonNode>();
		for (JsonNode entity : entities) {
			ObjectNode shifted = moved((ObjectNode) entity, cut, stripped.length());
			if (shifted != null && moved.size() < ENTITIES && !moved.contains(shifted)) {
				moved.add(shifted);
			}
		}
		return new Formatted(stripped, Entities.complete(stripped, Entities.sorted(moved)));
	}

	private @Nullable ObjectNode moved(ObjectNode entity, int cut, int length) {
		int from = Math.max(0, entity.path("offset").asInt() - cut);
		int to = Math.min(length, entity.path("offset").asInt() + entity.path("length").asInt() - cut);
		if (to <= from) {
			return null;
		}
		ObjectNode moved = entity.deepCopy().put("offset", from).put("length", to - from);
		if (moved.path("type").asString("").equals("code")) {
			moved.remove("language");
		}
		return moved.has("user_id") ? mention(moved) : moved;
	}

	private @Nullable ObjectNode mention(ObjectNode entity) {
		User user = chats.user(entity.path("user_id").asLong());
		entity.remove("user_id");
		if (user == null) {
			return null;
		}
		entity.set("user", user.json());
		return entity;
	}

	private static boolean isEmpty(String text) {
		return text.codePoints()
			.allMatch(c -> Character.isWhitespace(c) || c == 0xa0 || c == 0xfeff || (c >= 0x200b && c <= 0x200f)
					|| (c >= 0x2060 && c <= 0x2064));
	}

}
