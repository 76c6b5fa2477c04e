package vn.thongsuot.messaging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rich text taken apart: what is seen, and the tags over it.
 *
 * @param visible what is seen
 * @param tags in order of appearance
 */
record Markup(String visible, List<Tag> tags) {

	private static final Pattern OPENING = Pattern.compile("b|i|u|s|code|quote|fold|a href=\"[^\"<>]*\"");

	/**
	 * @throws IllegalArgumentException if the markup is not well formed
	 */
	static Markup parse(String markup) {
		return new Parser(markup).parse();
	}

	/** The markup of a part, with tags reopened at its begin and closed at its end. */
	String part(int from, int to) {
		StringBuilder out = new StringBuilder();
		Deque<Tag> open = new ArrayDeque<>();
		int at = from;
		boolean begun = false;
		for (Tag tag : this.tags) {
			if (tag.at() > to || (tag.at() == to && tag.opens())) {
				break;
			}
			if (tag.at() > from && !begun) {
				open.descendingIterator().forEachRemaining((earlier) -> out.append(earlier.opening()));
				begun = true;
			}
			if (begun) {
				out.append(RichText.escape(this.visible.substring(at, tag.at())));
				out.append(tag.opens() ? tag.opening() : tag.closing());
				at = tag.at();
			}
			track(open, tag);
		}
		if (!begun) {
			open.descendingIterator().forEachRemaining((earlier) -> out.append(earlier.opening()));
		}
		out.append(RichText.escape(this.visible.substring(at, to)));
		open.forEach((tag) -> out.append(tag.closing()));
		return out.toString();
	}

	private static void track(Deque<Tag> open, Tag tag) {
		if (tag.opens()) {
			open.push(tag);
		}
		else {
			open.pop();
		}
	}

	/**
	 * A tag between two visible characters.
	 *
	 * @param content what stands between the angle brackets when it opens
	 */
	record Tag(int at, boolean opens, String content) {

		String name() {
			int space = this.content.indexOf(' ');
			return (space < 0) ? this.content : this.content.substring(0, space);
		}

		String opening() {
			return "<" + this.content + ">";
		}

		String closing() {
			return "</" + name() + ">";
		}

	}

	private static final class Parser {

		private final String markup;

		private final StringBuilder visible = new StringBuilder();

		private final List<Tag> tags = new ArrayList<>();

		private final Deque<Tag> open = new ArrayDeque<>();

		private int position;

		Parser(String markup) {
			this.markup = markup;
		}

		Markup parse() {
			while (this.position < this.markup.length()) {
				switch (this.markup.charAt(this.position)) {
					case '<' -> tag();
					case '&' -> entity();
					case '>' -> throw malformed("a bare >");
					default -> this.visible.append(this.markup.charAt(this.position++));
				}
			}
			if (!this.open.isEmpty()) {
				throw malformed("no " + this.open.element().closing());
			}
			return new Markup(this.visible.toString(), List.copyOf(this.tags));
		}

		private void tag() {
			int end = this.markup.indexOf('>', this.position);
			if (end < 0) {
				throw malformed("a bare <");
			}
			String inner = this.markup.substring(this.position + 1, end);
			if (inner.startsWith("/")) {
				close(inner.substring(1));
			}
			else {
				open(inner);
			}
			this.position = end + 1;
		}

		private void open(String content) {
			if (!OPENING.matcher(content).matches()) {
				throw malformed("an unknown tag");
			}
			Tag tag = new Tag(this.visible.length(), true, content);
			this.open.push(tag);
			this.tags.add(tag);
		}

		private void close(String name) {
			if (this.open.isEmpty() || !this.open.element().name().equals(name)) {
				throw malformed("a closing tag out of place");
			}
			Tag opened = this.open.pop();
			this.tags.add(new Tag(this.visible.length(), false, opened.content()));
		}

		private void entity() {
			for (RichText.Entity entity : RichText.Entity.values()) {
				if (this.markup.startsWith(entity.escaped(), this.position)) {
					this.visible.append(entity.character());
					this.position += entity.escaped().length();
					return;
				}
			}
			throw malformed("a bare &");
		}

		private IllegalArgumentException malformed(String what) {
			return new IllegalArgumentException("Malformed rich text: " + what + " at or before " + this.position);
		}

	}

}
