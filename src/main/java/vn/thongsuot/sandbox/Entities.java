package vn.thongsuot.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Finds what the platform marks in a text by itself: commands, mentions, hashtags,
 * addresses.
 */
final class Entities {

	private static final Map<String, Pattern> KINDS = kinds();

	private Entities() {
	}

	/**
	 * The entities given, and those found outside of them, by offset; lengths in UTF-16
	 * units.
	 */
	static ArrayNode complete(String text, ArrayNode given) {
		var all = new ArrayList<JsonNode>();
		given.forEach(all::add);
		KINDS.forEach((type, pattern) -> pattern.matcher(text)
			.results()
			.filter(found -> all.stream().noneMatch(other -> clashes(other, found.start(), found.end())))
			.map(found -> Json.object()
				.put("type", type)
				.put("offset", found.start())
				.put("length", found.end() - found.start()))
			.toList()
			.forEach(all::add));
		return sorted(all);
	}

	/** By offset, the longer first. */
	static ArrayNode sorted(List<JsonNode> entities) {
		var sorted = Json.array();
		entities.stream()
			.sorted(Comparator.comparingInt((JsonNode e) -> e.path("offset").asInt())
				.thenComparing(e -> -e.path("length").asInt()))
			.forEach(sorted::add);
		return sorted;
	}

	private static boolean clashes(JsonNode other, int start, int end) {
		int from = other.path("offset").asInt();
		int to = from + other.path("length").asInt();
		boolean closed = List.of("code", "pre", "text_link", "text_mention", "url", "email", "mention", "bot_command")
			.contains(other.path("type").asString());
		return closed && from < end && start < to;
	}

	private static Map<String, Pattern> kinds() {
		var kinds = new LinkedHashMap<String, Pattern>();
		kinds.put("url", Pattern.compile("\\bhttps?://[^\\s<>\"]*[\\p{L}\\p{N}/=#&_-]",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
		kinds.put("email",
				Pattern.compile("\\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}\\b"));
		kinds.put("bot_command", Pattern
			.compile("(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\p{L}\\p{N}_/@])"));
		kinds.put("mention", Pattern.compile("(?<![\\p{L}\\p{N}_@/])@[A-Za-z0-9_]{4,32}(?![\\p{L}\\p{N}_])"));
		kinds.put("hashtag",
				Pattern.compile("(?<![\\p{L}\\p{N}_#])#(?=[\\p{L}\\p{N}_]*\\p{L})[\\p{L}\\p{M}\\p{N}_]{1,256}"));
		return kinds;
	}

}
