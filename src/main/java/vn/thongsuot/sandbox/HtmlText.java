package vn.thongsuot.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

	private final HtmlCursor cursor;

	private final StringBuilder text = new StringBuilder();

	private final Deque<Open> open = new ArrayDeque<>();

	private final List<JsonNode> entities = new ArrayList<>();

	private HtmlText(String source) {
		this.cursor = new HtmlCursor(source);
	}

	static Formatted parse(String source) {
		var parser = new HtmlText(source);
		parser.run();
		return new Formatted(parser.text.toString(), Entities.sorted(parser.entities));
	}

	private void run() {
		while (!cursor.atEnd()) {
			if (cursor.peek() == '<') {
				tag();
			}
			else {
				cursor.copyCharacter(text);
			}
		}
		if (!open.isEmpty()) {
			throw HtmlCursor.error("Can't find end tag corresponding to start tag \"" + open.getLast().tag() + '"');
		}
	}

	private void tag() {
		int begin = cursor.next();
		if (cursor.peek() == '/') {
			endTag(begin);
		}
		else {
			startTag(begin);
		}
	}

	private void startTag(int begin) {
		String tag = cursor.name();
		if (cursor.atEnd()) {
			throw cursor.error("Unclosed start tag", begin);
		}
		if (!TAGS.contains(tag)) {
			throw cursor.error("Unsupported start tag \"" + tag + '"', begin);
		}
		Map<String, String> attributes = cursor.attributes(tag, begin);
		if (tag.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
			throw cursor.error("Tag \"span\" must have class \"tg-spoiler\"", begin);
		}
		open.addLast(new Open(tag, attributes, text.length()));
		cursor.next();
	}

	private void endTag(int begin) {
		if (open.isEmpty()) {
			throw cursor.error("Unexpected end tag", begin);
		}
		cursor.next();
		String tag = cursor.name();
		cursor.skipSpace();
		if (cursor.peek() != '>') {
			throw cursor.error("Unclosed end tag", begin);
		}
		Open opened = open.getLast();
		if (!tag.isEmpty() && !tag.equals(opened.tag())) {
			throw HtmlCursor.error("Unmatched end tag at byte offset " + cursor.bytes(begin) + ", expected \"</"
					+ opened.tag() + ">\", found \"</" + tag + ">\"");
		}
		cursor.next();
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

	private record Open(String tag, Map<String, String> attributes, int from) {
	}

}
