package vn.thongsuot.sandbox;

import java.util.Map;
import java.util.regex.Pattern;

/** The character references that Telegram's HTML knows. */
final class HtmlEntity {

	private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

	private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z]+));?");

	private HtmlEntity() {
	}

	/** Appends what stands at that "&" and returns the place behind it. */
	static int decode(String source, int at, StringBuilder to) {
		var match = REFERENCE.matcher(source).region(at, source.length());
		if (match.lookingAt()) {
			String character = character(match.group(1), match.group(2), match.group(3));
			if (!character.isEmpty()) {
				to.append(character);
				return match.end();
			}
		}
		to.append('&');
		return at + 1;
	}

	private static String character(@org.jspecify.annotations.Nullable String hex,
			@org.jspecify.annotations.Nullable String decimal, @org.jspecify.annotations.Nullable String name) {
		if (name != null) {
			return NAMED.getOrDefault(name, "");
		}
		String digits = (hex != null) ? hex : (decimal != null) ? decimal : "";
		if (digits.length() > 7) {
			return "";
		}
		int code = Integer.parseInt(digits, (hex != null) ? 16 : 10);
		boolean valid = code > 0 && code < 0x10ffff && (code < 0xd800 || code > 0xdfff);
		return valid ? Character.toString(code) : "";
	}

}
