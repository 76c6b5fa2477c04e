package vn.thongsuot.guidance;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.thongsuot.search.Vietnamese;

/** Finds words in a text however they are marked. */
final class Words {

	private Words() {
	}

	/**
	 * Puts something in place of these words, which are folded, wherever they follow each
	 * other.
	 */
	static String replace(String text, List<String> folded, String by, Pattern word) {
		List<MatchResult> words = word.matcher(text).results().toList();
		StringBuilder out = new StringBuilder();
		int at = 0;
		for (int i = 0; i + folded.size() <= words.size(); i++) {
			if (words.get(i).start() >= at && matches(words, i, folded)) {
				out.append(text, at, words.get(i).start()).append(by);
				at = words.get(i + folded.size() - 1).end();
			}
		}
		return out.append(text.substring(at)).toString();
	}

	private static boolean matches(List<MatchResult> words, int from, List<String> folded) {
		for (int i = 0; i < folded.size(); i++) {
			if (!Vietnamese.fold(words.get(from + i).group()).equals(folded.get(i))) {
				return false;
			}
		}
		return true;
	}

}
