package vn.thongsuot.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text in the forms in which it is compared: clean, canonical, folded. */
public final class Vietnamese {

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufe0e\\ufe0f]");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

	private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final Pattern LONE_Y = Pattern
		.compile("(?<!\\p{L})([bcdđghklmnpqrstvx]|th|ch|nh|ph|kh|qu)y(?!\\p{L})");

	private static final String[] FOLDED = folded();

	private Vietnamese() {
	}

	/** Composed (NFC), without invisible characters, with plain spaces and a true đ. */
	public static String clean(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		if (composed.chars().noneMatch(Vietnamese::isOdd)) {
			return composed;
		}
		String visible = CONTROL.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
		return SPACES.matcher(visible).replaceAll(" ").replace('ð', 'đ').replace('Ð', 'Đ').replace('Ɖ', 'Đ');
	}

	/** Whether a character may have to be cleaned away. */
	private static boolean isOdd(int c) {
		return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c <= 0xad || c == 'ð' || c == 'Ð' || c == 'Ɖ'
				|| c >= 0x2000 && c <= 0x206f || c == 0x3000 || c >= 0xfe00;
	}

	/**
	 * Clean, each syllable with its tone in one place (hòa, not hoà) and one spelling of
	 * what is written with i or y (lý, not lí). Keeps the case.
	 */
	public static String canonical(String text) {
		return WORD.matcher(clean(text)).replaceAll((word) -> IOrY.usual(Tone.placed(word.group())));
	}

	/** Clean, lower case, without any mark; đ is d. */
	public static String fold(String text) {
		String lower = clean(text).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(lower.length());
		for (int i = 0; i < lower.length(); i++) {
			char letter = lower.charAt(i);
			if (letter >= FOLDED.length) {
				return folded.append(unmarked(lower.substring(i))).toString();
			}
			folded.append(FOLDED[letter]);
		}
		return folded.toString();
	}

	private static String unmarked(String lower) {
		String plain = lower.replace('đ', 'd');
		return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
	}

	/** What single letters become; beyond them the slow way is taken. */
	private static String[] folded() {
		String[] folded = new String[0x1f00];
		for (char letter = 0; letter < folded.length; letter++) {
			folded[letter] = unmarked(String.valueOf(letter));
		}
		return folded;
	}

	/**
	 * Folded, with i for y after a lone consonant: what all spellings of a word share.
	 */
	public static String key(String text) {
		return LONE_Y.matcher(fold(text)).replaceAll("$1i");
	}

}
