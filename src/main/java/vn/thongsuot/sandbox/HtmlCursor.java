package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A place in an HTML text, and what stands there; errors name it as a byte offset. */
final class HtmlCursor {

	private final String source;

	private int at;

	HtmlCursor(String source) {
		this.source = source;
	}

	boolean atEnd() {
		return at >= source.length();
	}

	/** Moves on by one and returns where it was. */
	int next() {
		return at++;
	}

	/** Appends the next character of the text, or what a reference stands for. */
	void copyCharacter(StringBuilder text) {
		if (peek() == '&') {
			at = HtmlEntity.decode(source, at, text);
		}
		else {
			text.append(source.charAt(at++));
		}
	}

	/** The name of a tag, in lower case. */
	String name() {
		int from = at;
		while (!atEnd() && !isSpace() && peek() != '>') {
			at++;
		}
		return source.substring(from, at).toLowerCase(Locale.ROOT);
	}

	Map<String, String> attributes(String tag, int begin) {
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
			copyCharacter(value);
		}
		at++;
		return value.toString();
	}

	char peek() {
		return (at < source.length()) ? source.charAt(at) : 0;
	}

	private boolean isSpace() {
		return " \t\r\n\f\u000b".indexOf(peek()) >= 0;
	}

	void skipSpace() {
		while (peek() != 0 && isSpace()) {
			at++;
		}
	}

	Refusal error(String problem, int begin) {
		return error(problem + " at byte offset " + bytes(begin));
	}

	static Refusal error(String problem) {
		return Refusal.bad("can't parse entities: " + problem);
	}

	int bytes(int index) {
		return source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
	}

}
