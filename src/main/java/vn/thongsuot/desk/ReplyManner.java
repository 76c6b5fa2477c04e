package vn.thongsuot.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells an answer for the officer from a word among colleagues. */
final class ReplyManner {

	/** With marks: from these words on, somebody is called or asked. */
	private static final List<Pattern> MARKED = patterns(
			"(?:anh|chị|em|bạn|bác|cô|chú|sếp|thầy|đồng chí|đ/c|các anh|các chị|các em|mọi người|cả nhà|a|c|e)", "ơi",
			"(?:nhé|nha|nhá|nhỉ|hén|với ạ|với|(?:giúp|hộ) (?:anh|chị|em|mình|tôi|với)(?: ạ)?)");

	/** Without marks; what could as well end an answer is left out. */
	private static final List<Pattern> UNMARKED = patterns(
			"(?:anh|chi|em|ban|bac|co|chu|sep|thay|dong chi|dc|cac anh|cac chi|cac em|moi nguoi|ca nha|a|c|e)", "oi",
			"(?:nhe|voi a|(?:giup|ho) (?:anh|chi|em|minh|toi|voi)(?: a)?)");

	private final int fewestLetters;

	ReplyManner(int fewestLetters) {
		this.fewestLetters = fewestLetters;
	}

	/**
	 * Whether a reply surely answers the officer: neither very short without a file, nor
	 * spoken to a colleague, nor a question, which may be for either.
	 */
	boolean isClearlyAnswer(String text, boolean withFiles) {
		return !speaksToColleague(text) && !asks(text) && (withFiles || letters(text) >= this.fewestLetters);
	}

	private static boolean asks(String text) {
		return text.strip().endsWith("?");
	}

	/** Whether a reply is marked as a word among colleagues. */
	static boolean isInternal(String text) {
		return text.strip().startsWith("//");
	}

	/** A word among colleagues without its mark. */
	static String withoutMark(String text) {
		return text.strip().replaceFirst("^/+\\s*", "");
	}

	private static boolean speaksToColleague(String text) {
		String typed = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
			.replaceAll("[\\s,]+", " ");
		List<Pattern> patterns = typed.equals(withoutMarks(typed)) ? UNMARKED : MARKED;
		return typed.startsWith("@") || patterns.stream().anyMatch((pattern) -> pattern.matcher(typed).matches());
	}

	private static long letters(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).count();
	}

	private static String withoutMarks(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
	}

	/** Somebody is called at the begin, or something is pleaded for at the end. */
	private static List<Pattern> patterns(String person, String call, String plea) {
		int flags = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
		return List.of(Pattern.compile(person + "( \\p{L}+){0,3} " + call + "\\b.*", flags),
				Pattern.compile(".*\\b" + plea + "[\\s.!?…)]*", flags));
	}

}
