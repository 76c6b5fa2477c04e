package vn.thongsuot.sandbox;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a tag of an HTML text marks. */
final class TagEntity {

	private static final Pattern LINK = Pattern
		.compile("(?i)(?:(https?|tg|ton|tonsite)://\\S+|[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}\\S*)");

	private static final String USER = "tg://user?id=";

	private TagEntity() {
	}

	/** Completes the entity; false if the tag marks nothing. */
	static boolean describe(ObjectNode entity, String tag, Map<String, String> attributes, String inner,
			Map<String, String> types, List<JsonNode> before) {
		switch (tag) {
			case "a" -> {
				return link(entity,
						attributes.getOrDefault("href", "").isEmpty() ? inner : attributes.getOrDefault("href", ""));
			}
			case "tg-emoji" -> emoji(entity, attributes.getOrDefault("emoji-id", ""));
			case "tg-time" -> {
				return time(entity, attributes);
			}
			case "blockquote" ->
				entity.put("type", attributes.containsKey("expandable") ? "expandable_blockquote" : "blockquote");
			case "pre" -> pre(entity, before);
			case "code" -> code(entity, attributes.getOrDefault("class", ""));
			default -> entity.put("type", types.getOrDefault(tag, tag));
		}
		return true;
	}

	private static boolean link(ObjectNode entity, String address) {
		if (address.startsWith(USER)) {
			if (!address.substring(USER.length()).matches("[1-9]\\d{0,15}")) {
				return false;
			}
			entity.put("type", "text_mention").put("user_id", Long.parseLong(address.substring(USER.length())));
			return true;
		}
		if (!LINK.matcher(address).matches()) {
			return false;
		}
		String full = address.contains("://") ? address : "http://" + address;
		boolean bare = full.indexOf('/', full.indexOf("://") + 3) < 0 && full.startsWith("http");
		entity.put("type", "text_link").put("url", bare ? full + "/" : full);
		return true;
	}

	private static void emoji(ObjectNode entity, String id) {
		if (!id.matches("[1-9]\\d{0,18}")) {
			throw Refusal.bad("can't parse entities: Invalid custom emoji identifier specified");
		}
		entity.put("type", "custom_emoji").put("custom_emoji_id", id);
	}

	private static boolean time(ObjectNode entity, Map<String, String> attributes) {
		String unix = attributes.getOrDefault("unix", "");
		if (!unix.matches("[1-9]\\d{0,9}")) {
			return false;
		}
		entity.put("type", "date_time").put("unix_time", Long.parseLong(unix));
		if (attributes.containsKey("format")) {
			entity.put("date_time_format", attributes.get("format"));
		}
		return true;
	}

	/** A code of the same extent with a language becomes part of the pre. */
	private static void pre(ObjectNode entity, List<JsonNode> before) {
		entity.put("type", "pre");
		JsonNode last = before.isEmpty() ? null : before.getLast();
		if (last != null && last.path("type").asString().equals("code")
				&& last.path("offset").equals(entity.path("offset"))
				&& last.path("length").equals(entity.path("length"))) {
			before.removeLast();
			if (last.has("language")) {
				entity.put("language", last.path("language").asString());
			}
		}
	}

	private static void code(ObjectNode entity, String css) {
		entity.put("type", "code");
		if (css.startsWith("language-")) {
			entity.put("language", css.substring("language-".length()));
		}
	}

}
