package vn.thongsuot.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a pattern at the few places where it may begin, rather than try everywhere. */
final class Spots {

	private Spots() {
	}

	/** Each find in order; none overlaps another. */
	static void each(Pattern pattern, String text, IntPredicate mayBegin, Consumer<MatchResult> found) {
		Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		int at = 0;
		while (at < text.length()) {
			if (mayBegin.test(at) && matcher.region(at, text.length()).lookingAt()) {
				found.accept(matcher);
				at = Math.max(at, matcher.end() - 1);
			}
			at++;
		}
	}

	/** Whether a number begins there. */
	static boolean isNumber(String text, int at) {
		return isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1)));
	}

	/**
	 * Whether a word with one of these begins stands there, and a digit follows soon
	 * enough.
	 */
	static boolean isWordBeforeNumber(String text, int at, List<String> begins, int soon) {
		return (at == 0 || !isPlainLetter(text.charAt(at - 1))) && begins(text, at, begins)
				&& isNumberSoon(text, at, soon);
	}

	private static boolean begins(String text, int at, List<String> begins) {
		char first = text.charAt(at);
		for (String begin : begins) {
			if (begin.charAt(0) == first && text.startsWith(begin, at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isNumberSoon(String text, int at, int soon) {
		for (int i = at + 1; i < text.length() && i <= at + soon; i++) {
			if (isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPlainLetter(char c) {
		return c >= 'a' && c <= 'z';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
