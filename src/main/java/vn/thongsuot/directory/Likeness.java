package vn.thongsuot.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

import vn.thongsuot.search.Vietnamese;

/** How near typed words are to a name with the same key, nearest first. */
enum Likeness {

	/** The same, marks and all. */
	SAME,

	/** Marks were left out; those that were typed are right. */
	MARKS_LEFT_OUT,

	/** Some mark is another. */
	MARKS_DIFFER;

	private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

	/** Compares words of the same key one by one; the farthest counts. */
	static Likeness of(List<Word> typed, List<Word> name) {
		Likeness farthest = SAME;
		for (int i = 0; i < typed.size(); i++) {
			Likeness likeness = of(typed.get(i).text(), name.get(i).text());
			farthest = (likeness.compareTo(farthest) > 0) ? likeness : farthest;
		}
		return farthest;
	}

	/** Compares two words of the same key. */
	static Likeness of(String typed, String full) {
		if (typed.equals(full)) {
			return SAME;
		}
		return (toneLeftOut(typed, full) && vowelMarksLeftOut(withoutTone(typed), withoutTone(full))) ? MARKS_LEFT_OUT
				: MARKS_DIFFER;
	}

	private static boolean toneLeftOut(String typed, String full) {
		String tone = tone(typed);
		return tone.isEmpty() || tone.equals(tone(full));
	}

	private static boolean vowelMarksLeftOut(String typed, String full) {
		String bare = Vietnamese.fold(full);
		for (int i = 0; i < typed.length() && i < full.length(); i++) {
			char letter = typed.charAt(i);
			boolean fits = letter == full.charAt(i) || letter == bare.charAt(i)
					|| isIOrY(letter) && isIOrY(full.charAt(i));
			if (!fits) {
				return false;
			}
		}
		return true;
	}

	private static boolean isIOrY(char letter) {
		return letter == 'i' || letter == 'y';
	}

	private static String tone(String word) {
		return decomposed(word).chars()
			.filter((each) -> TONE.matcher(String.valueOf((char) each)).matches())
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String withoutTone(String word) {
		return Normalizer.normalize(TONE.matcher(decomposed(word)).replaceAll(""), Normalizer.Form.NFC);
	}

	private static String decomposed(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD);
	}

}
