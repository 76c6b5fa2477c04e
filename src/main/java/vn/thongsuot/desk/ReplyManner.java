package vn.thongsuot.desk;

/** Tells an answer for the officer from a word among colleagues. */
final class ReplyManner {

	private final int fewestLetters;

	ReplyManner(int fewestLetters) {
		this.fewestLetters = fewestLetters;
	}

	/**
	 * Whether a reply surely answers the officer: neither very short without a file, nor
	 * spoken to a colleague, nor a question, which may be for either.
	 */
	boolean isClearlyAnswer(String text, boolean withFiles) {
		return !ColleagueTalk.isIn(text) && !asks(text) && (withFiles || letters(text) >= this.fewestLetters);
	}

	private static boolean asks(String text) {
		return text.strip().endsWith("?");
	}

	private static long letters(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).count();
	}

}
