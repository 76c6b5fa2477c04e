package vn.thongsuot.messaging;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long where it hurts least. */
final class TextSplit {

	private static final String SENTENCE_ENDS = ".!?…;";

	private final String text;

	private final int limit;

	private TextSplit(String text, int limit) {
		this.text = text;
		this.limit = limit;
	}

	static List<RichText> split(RichText richText, int limit) {
		Markup markup = Markup.parse(richText.markup());
		if (markup.visible().length() <= limit) {
			return List.of(richText);
		}
		List<RichText> parts = new ArrayList<>();
		for (Range range : new TextSplit(markup.visible(), limit).ranges()) {
			parts.add(new RichText(markup.part(range.from(), range.to())));
		}
		return parts;
	}

	private List<Range> ranges() {
		List<Range> ranges = new ArrayList<>();
		int from = skipBlanks(0);
		while (from < this.text.length()) {
			int to = (this.text.length() - from <= this.limit) ? this.text.length() : cut(from);
			ranges.add(new Range(from, dropBlanks(from, to)));
			from = skipBlanks(to);
		}
		return ranges;
	}

	/** The end of the longest good part from there. */
	private int cut(int from) {
		int quarter = from + this.limit / 4;
		int paragraph = this.text.lastIndexOf("\n\n", from + this.limit);
		if (paragraph > quarter) {
			return paragraph;
		}
		int line = this.text.lastIndexOf('\n', from + this.limit);
		if (line > quarter) {
			return line;
		}
		int sentence = lastBlank(from, true);
		if (sentence > quarter) {
			return sentence;
		}
		int word = lastBlank(from, false);
		return (word > quarter) ? word : character(from);
	}

	/** The last blank that ends a word or even a sentence; -1 if there is none. */
	private int lastBlank(int from, boolean afterSentence) {
		for (int at = from + this.limit; at > from; at--) {
			if (Character.isWhitespace(this.text.charAt(at))
					&& (!afterSentence || SENTENCE_ENDS.indexOf(this.text.charAt(at - 1)) >= 0)) {
				return at;
			}
		}
		return -1;
	}

	/** Between two characters as people see them, else at least between code points. */
	private int character(int from) {
		BreakIterator characters = BreakIterator.getCharacterInstance();
		characters.setText(this.text.substring(from, Math.min(this.text.length(), from + 2 * this.limit)));
		int boundary = characters.isBoundary(this.limit) ? this.limit : characters.preceding(this.limit);
		if (boundary > this.limit / 2) {
			return from + boundary;
		}
		int end = from + this.limit;
		return Character.isLowSurrogate(this.text.charAt(end)) ? end - 1 : end;
	}

	private int skipBlanks(int from) {
		int at = from;
		while (at < this.text.length() && Character.isWhitespace(this.text.charAt(at))) {
			at++;
		}
		return at;
	}

	private int dropBlanks(int from, int to) {
		int at = to;
		while (at > from && Character.isWhitespace(this.text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private record Range(int from, int to) {
	}

}
