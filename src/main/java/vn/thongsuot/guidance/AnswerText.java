package vn.thongsuot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text as somebody typed it, made into an answer and what follows it, both Markdown
 * that shows exactly what was typed.
 *
 * @param answer its first paragraph, as much as an answer may hold
 * @param details the rest; may be empty
 */
record AnswerText(String answer, String details) {

	static final int LONGEST = 700;

	/** Signs that Markdown would take for its own. */
	private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");

	private static final Pattern ITEM = Pattern.compile("(?:[-+•–*]|\\d{1,3}[.)])\\s+\\S.*");

	private static final Pattern RULE = Pattern.compile("[-=+•–_*\\s]+");

	static AnswerText of(String typed) {
		List<String> paragraphs = paragraphs(typed);
		String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
		int cut = (first.length() > LONGEST) ? cut(first) : first.length();
		List<String> rest = new ArrayList<>();
		if (cut < first.length()) {
			rest.add(first.substring(cut).strip());
		}
		rest.addAll(paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size()));
		return new AnswerText(first.substring(0, cut).strip(), String.join("\n\n", rest));
	}

	/** Lines become paragraphs; those of one list stay together. */
	private static List<String> paragraphs(String typed) {
		List<String> paragraphs = new ArrayList<>();
		boolean inList = false;
		for (String line : typed.replace("\r", "").lines().map(String::strip).filter(AnswerText::says).toList()) {
			boolean item = ITEM.matcher(line).matches();
			if (item && inList && !paragraphs.isEmpty()) {
				paragraphs.add(paragraphs.removeLast() + "\n" + item(line));
			}
			else {
				paragraphs.add(item ? item(line) : escaped(line));
			}
			inList = item;
		}
		return paragraphs;
	}

	/** Lines that only divide would become headings and rules. */
	private static boolean says(String line) {
		return !RULE.matcher(line).matches() && !line.isEmpty();
	}

	private static String item(String line) {
		return Character.isDigit(line.charAt(0)) ? escaped(line) : "- " + escaped(line.substring(1).strip());
	}

	private static String escaped(String line) {
		return SIGNS.matcher(line).replaceAll("\\\\$0");
	}

	/** The end of the last sentence that fits, else of the last word. */
	private static int cut(String paragraph) {
		int sentence = Math.max(paragraph.lastIndexOf(". ", LONGEST - 1), paragraph.lastIndexOf("; ", LONGEST - 1)) + 1;
		int line = paragraph.lastIndexOf('\n', LONGEST - 1);
		int word = paragraph.lastIndexOf(' ', LONGEST - 1);
		int cut = (line > LONGEST / 3) ? line : (sentence > LONGEST / 3) ? sentence : word;
		return (cut > 0) ? cut : Cut.atSign(paragraph, LONGEST);
	}

}
