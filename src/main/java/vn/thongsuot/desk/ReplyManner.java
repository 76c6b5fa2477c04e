package vn.thongsuot.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells an answer for the officer from a word among colleagues. */
final class ReplyManner {

	private static final String PERSON = "(anh|chi|em|ban|bac|co|chu|sep|thay|dong chi|dc|cac anh|cac chi|cac em|moi nguoi|ca nha|a|c|e)";

	private static final Pattern CALLS = Pattern.compile("^" + PERSON + "( \\p{L}+){0,3} oi\\b.*", Pattern.DOTALL);

	private static final Pattern PLEADS = Pattern.compile(
			".*\\b(nhe|nhen|nha|nhi|hen|voi a|voi|(giup|ho) (anh|chi|em|minh|toi|voi)( a)?)[\\s.!?…)]*$",
			Pattern.DOTALL);

	private final int fewestLetters;

	ReplyManner(int fewestLetters) {
		this.fewestLetters = fewestLetters;
	}

	/**
	 * Whether a reply is surely meant for the officer: neither very short without a file
	 * nor spoken to a colleague.
	 */
	boolean isClearlyForOfficer(String text, boolean withFiles) {
		return !speaksToColleague(text) && (withFiles || letters(text) >= this.fewestLetters);
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
		String folded = fold(text);
		return folded.startsWith("@") || CALLS.matcher(folded).matches() || PLEADS.matcher(folded).matches();
	}

	private static long letters(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).count();
	}

	/** As people type it in a hurry: lower case, no marks, single spaces. */
	private static String fold(String text) {
		return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd')
			.replaceAll("[\\s,]+", " ");
	}

}
