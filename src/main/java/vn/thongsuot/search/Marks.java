package vn.thongsuot.search;

import java.text.Normalizer;

/** The marks of two words, compared. */
final class Marks {

	private Marks() {
	}

	/** How many marks the one has and the other lacks, and the other way round. */
	static int differing(String one, String other) {
		StringBuilder left = marks(other);
		int missing = 0;
		for (char mark : marks(one).toString().toCharArray()) {
			int at = left.indexOf(String.valueOf(mark));
			if (at >= 0) {
				left.deleteCharAt(at);
			}
			else {
				missing++;
			}
		}
		return missing + left.length();
	}

	/** Whether the one has no mark that the other lacks. */
	static boolean within(String fewer, String more) {
		return differing(fewer, more) == marks(more).length() - marks(fewer).length();
	}

	private static StringBuilder marks(String word) {
		StringBuilder marks = new StringBuilder();
		Normalizer.normalize(word, Normalizer.Form.NFD)
			.chars()
			.filter((c) -> c == 'đ' || Character.getType(c) == Character.NON_SPACING_MARK)
			.forEach((c) -> marks.append((char) c));
		return marks;
	}

}
