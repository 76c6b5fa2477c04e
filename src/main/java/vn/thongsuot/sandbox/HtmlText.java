package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a text of `parse_mode=HTML` as Telegram does: its tags become entities, its
 * errors name the same byte offsets.
 */
final class HtmlText {

	private static final Set<String> TAGS = Set.of("a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins",
			"tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code", "blockquote");

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("b", "bold"), Map.entry("strong", "bold"),
			Map.entry("i", "italic"), Map.entry("em", "italic"), Map.entry("u", "underline"),
			Map.entry("ins", "underline"), Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
			Map.entry("del", "strikethrough"), Map.entry("tg-spoiler", "spoiler"), Map.entry("span", "spoiler"),
			Map.entry("code", "code"), Map.entry("pre", "pre"), Map.entry("blockquote", "blockquote"));

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private final Deque<Open> open = new ArrayDeque<>();

	private final List<JsonNode> entities = new ArrayList<>();

	private int at;

	private HtmlText(String source) {
		this.source = source;
	}

	static Formatted parse(String source) {
		var parser = new HtmlText(source);
		parser.run();
		return new Formatted(parser.text.toString(), Entities.sorted(parser.entities));
	}

	private void run() {
		while (at < source.length()) {
			char c = source.charAt(at);
			if (c == '<') {
				tag();
			}
			else if (c == '&') {
				at = HtmlEntity.decode(source, at, text);
			}
			else {
				text.append(c);
				at++;
			}
		}
		if (!open.isEmpty()) {
			throw error("Can't find end tag corresponding to start tag \"" + open.getLast().tag() + '"');
		}
	}

	private void tag() {
		int begin = at++;
		if (peek() == '/') {
			endTag(begin);
		}
		else {
			startTag(begin);
		}
	}

	private void startTag(int begin) {
		while (!isSpace() && peek() != '>') {
			if (peek() == 0) {
				throw error("Unclosed start tag", begin);
			}
			at++;
		}
		String tag = source.substring(begin + 1, at).toLowerCase(Locale.ROOT);
		if (!TAGS.contains(tag)) {
			throw error("Unsupported start tag \"" + tag + '"', begin);
		}
		Map<String, String> attributes = attributes(tag, begin);
		if (tag.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
			throw error("Tag \"span\" must have class \"tg-spoiler\"", begin);
		}
		open.addLast(new Open(tag, attributes, text.length()));
		at++;
	}

	private Map<String, String> attributes(String tag, int begin) {
		var attributes = new HashMap<String, String>();
		while (true) {
			skipSpace();
			if (peek() == '>') {
				return attributes;
			}
			String name = attributeName(tag, begin);
			skipSpace();
			if (peek() == '=') {
				at++;
				skipSpace();
				attributes.put(name, attributeValue(tag, begin));
			}
			else {
				attributes.put(name, "");
			}
			if (peek() == 0) {
				throw error("Unclosed start tag \"" + tag + '"', begin);
			}
		}
	}

	private String attributeName(String tag, int begin) {
		int from = at;
		while (peek() != 0 && !isSpace() && "=>/\"'".indexOf(peek()) < 0) {
			at++;
		}
		if (at == from && peek() != 0) {
			throw error("Empty attribute name in the tag \"" + tag + '"', begin);
		}
		return source.substring(from, at);
	}

	private String attributeValue(String tag, int begin) {
		char quote = peek();
		int from = at;
		if (quote != '"' && quote != '\'') {
			while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '-') {
				at++;
			}
			if (!isSpace() && peek() != '>') {
				throw error("Unexpected end of name token", from);
			}
			return source.substring(from, at).toLowerCase(Locale.ROOT);
		}
		var value = new StringBuilder();
		at++;
		while (peek() != quote) {
			if (peek() == 0) {
				throw error("Unclosed start tag", begin);
			}
			if (peek() == '&') {
				at = HtmlEntity.decode(source, at, value);
			}
			else {
				value.append(source.charAt(at++));
			}
		}
		at++;
		return value.toString();
	}

	private void endTag(int begin) {
		if (open.isEmpty()) {
			throw error("Unexpected end tag", begin);
		}
		while (peek() != 0 && !isSpace() && peek() != '>') {
			at++;
		}
		String tag = source.substring(begin + 2, at).toLowerCase(Locale.ROOT);
		skipSpace();
		if (peek() != '>') {
			throw error("Unclosed end tag", begin);
		}
		Open opened = open.getLast();
		if (!tag.isEmpty() && !tag.equals(opened.tag())) {
			throw of("Unmatched end tag at byte offset " + bytes(begin) + ", expected \"</" + opened.tag()
					+ ">\", found \"</" + tag + ">\"");
		}
		at++;
		close(open.removeLast());
	}

	private void close(Open tag) {
		int length = text.length() - tag.from();
		if (length == 0) {
			return;
		}
		ObjectNode entity = Json.object().put("offset", tag.from()).put("length", length);
		if (TagEntity.describe(entity, tag.tag(), tag.attributes(), text.substring(tag.from()), TYPES, entities)) {
			entities.add(entity);
		}
	}

	private char peek() {
		return (at < source.length()) ? source.charAt(at) : 0;
	}

	private boolean isSpace() {
		return " \t\r\n\f\u000b".indexOf(peek()) >= 0;
	}

	private void skipSpace() {
		while (peek() != 0 && isSpace()) {
			at++;
		}
	}

	private Refusal error(String problem, int begin) {
		return of(problem + " at byte offset " + bytes(begin));
	}

	private static Refusal error(String problem) {
		return of(problem);
	}

	private static Refusal of(String problem) {
		return Refusal.bad("can't parse entities: " + problem);
	}

	private int bytes(int index) {
		return source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
	}

	private record Open(String tag, Map<String, String> attributes, int from) {
	}

}
