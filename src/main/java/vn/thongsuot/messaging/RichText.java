package vn.thongsuot.messaging;

/**
 * Text with a little markup: {@code <b>}, {@code <i>}, {@code <u>}, {@code <s>},
 * {@code <code>}, {@code <quote>}, {@code <fold>} (a quote that opens on a tap) and
 * {@code <a href="…">}; all other {@code <}, {@code >} and {@code &} are escaped. Always
 * well formed.
 *
 * @param markup the text with its tags
 */
public record RichText(String markup) {

	/** Nothing. */
	public static final RichText EMPTY = new RichText("");

	/** Text as it stands; nothing in it is markup. */
	public static RichText plain(String text) {
		return new RichText(escape(text));
	}

	/** Makes text harmless inside markup. */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Both, one behind the other. */
	public RichText then(RichText next) {
		return new RichText(this.markup + next.markup);
	}

	/** What is seen when no markup can be shown. */
	public String plain() {
		return this.markup.replaceAll("<[^>]*>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&amp;", "&");
	}

	public boolean isEmpty() {
		return this.markup.isEmpty();
	}

}
