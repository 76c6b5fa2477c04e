package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a pattern at the few places where it may begin, rather than try everywhere. */
final class Spots {

	/** What stands between the parts of a document's number. */
	private static final String SIGNS = "/_.-";

	private Spots() {
	}

	/** Each find that begins at one of these places; none overlaps another. */
	static void each(Pattern pattern, String text, List<Integer> places, Consumer<MatchResult> found) {
		Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		int free = 0;
		for (int at : places) {
			if (at >= free && matcher.region(at, text.length()).lookingAt()) {
				found.accept(matcher);
				free = matcher.end();
			}
		}
	}

	/** Where a number begins that a sign ties to what follows. */
	static List<Integer> tied(String text, List<Integer> numbers) {
		List<Integer> tied = new ArrayList<>();
		for (int at : numbers) {
			int end = at;
			while (end < text.length() && isDigit(text.charAt(end))) {
				end++;
			}
			if (end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0) {
				tied.add(at);
			}
		}
		return tied;
	}

	/** Where a number begins. */
	static List<Integer> numbers(String text) {
		List<Integer> numbers = new ArrayList<>();
		boolean inNumber = false;
		for (int at = 0; at < text.length(); at++) {
			boolean digit = isDigit(text.charAt(at));
			if (digit && !inNumber) {
				numbers.add(at);
			}
			inNumber = digit;
		}
		return numbers;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
