package vn.thongsuot.messaging;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with a little markup: {@code <b>}, {@code <i>}, {@code <u>}, {@code <s>},
 * {@code <code>}, {@code <quote>}, {@code <fold>} (a quote that opens on a tap) and
 * {@code <a href="…">} (an address on the web, or a person's {@link Address}); all other
 * {@code <}, {@code >} and {@code &} are escaped. Always well formed: the constructor
 * throws {@link IllegalArgumentException} on anything else.
 *
 * @param markup the text with its tags
 */
public record RichText(String markup) {

	/** Nothing. */
	public static final RichText EMPTY = new RichText("");

	public RichText {
		Markup.parse(markup);
	}

	/** Text as it stands; nothing in it is markup. */
	public static RichText plain(String text) {
		return new RichText(escape(text));
	}

	/**
	 * Makes text harmless inside markup; characters that no store and no platform takes
	 * (control characters, halves of a pair) are dropped or replaced.
	 */
	public static String escape(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().forEach((codePoint) -> append(out, codePoint));
		return out.toString();
	}

	/** Both, one behind the other. */
	public RichText then(RichText next) {
		return new RichText(this.markup + next.markup);
	}

	/** All of them, a line each. */
	public static RichText lines(List<RichText> lines) {
		return new RichText(lines.stream().map(RichText::markup).collect(Collectors.joining("\n")));
	}

	/** What is seen when no markup can be shown. */
	public String plain() {
		return Markup.parse(this.markup).visible();
	}

	/** Length of what is seen, in UTF-16 units. */
	public int length() {
		return plain().length();
	}

	/**
	 * Parts of at most that many visible UTF-16 units, cut at paragraphs, else at
	 * sentences, words or characters; the blanks at a cut are dropped.
	 */
	public List<RichText> split(int limit) {
		return TextSplit.split(this, limit);
	}

	public boolean isEmpty() {
		return this.markup.isEmpty();
	}

	private static void append(StringBuilder out, int codePoint) {
		for (Entity entity : Entity.values()) {
			if (entity.character() == codePoint) {
				out.append(entity.escaped());
				return;
			}
		}
		if (Character.getType(codePoint) == Character.SURROGATE) {
			out.append('\uFFFD');
		}
		else if (codePoint >= ' ' || codePoint == '\n' || codePoint == '\t') {
			out.appendCodePoint(codePoint);
		}
	}

	/** Characters that are escaped. */
	enum Entity {

		AND('&', "&amp;"), LESS('<', "&lt;"), GREATER('>', "&gt;"), QUOTE('"', "&quot;");

		private final char character;

		private final String escaped;

		Entity(char character, String escaped) {
			this.character = character;
			this.escaped = escaped;
		}

		char character() {
			return this.character;
		}

		String escaped() {
			return this.escaped;
		}

	}

}
