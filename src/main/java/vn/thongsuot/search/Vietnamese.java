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

	/** Nothing before it changes when a text is composed. */
	private static final char FIRST_COMBINING = '\u0300';

	/** What becomes of a mark that stands alone. */
	private static final char NOTHING = '\ufffe';

	/** What a letter is that has to be folded together with its text. */
	private static final char OTHERWISE = '\uffff';

	private static final char[] FOLDED = folded();

	private Vietnamese() {
	}

	/** Composed (NFC), without invisible characters, with plain spaces and a true đ. */
	public static String clean(String text) {
		return isClean(text) ? text : cleaned(text);
	}

	private static String cleaned(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		if (composed.chars().noneMatch(Vietnamese::isOdd)) {
			return composed;
		}
		String visible = CONTROL.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
		return SPACES.matcher(visible).replaceAll(" ").replace('ð', 'đ').replace('Ð', 'Đ').replace('Ɖ', 'Đ');
	}

	/** Whether all of it surely is as it should be: most texts are. */
	private static boolean isClean(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isPlain(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPlain(char c) {
		boolean letter = c < FIRST_COMBINING || c >= '\u1ea0' && c <= '\u1ef9';
		return isPunctuation(c) || letter && !isOdd(c);
	}

	/** Dashes, quotes, dots: they carry no marks. */
	private static boolean isPunctuation(char c) {
		return c >= '\u2010' && c <= '\u2027';
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
		String clean = clean(text);
		char[] folded = clean.toCharArray();
		int length = 0;
		for (char letter : folded) {
			char plain = isPunctuation(letter) ? letter : (letter < FOLDED.length) ? FOLDED[letter] : OTHERWISE;
			if (plain == OTHERWISE) {
				return unmarked(clean.toLowerCase(Locale.ROOT));
			}
			if (plain != NOTHING) {
				folded[length++] = plain;
			}
		}
		return new String(folded, 0, length);
	}

	private static String unmarked(String lower) {
		String plain = lower.replace('đ', 'd');
		return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
	}

	/** What single letters become. */
	private static char[] folded() {
		char[] folded = new char[0x1f00];
		for (char letter = 0; letter < folded.length; letter++) {
			String plain = unmarked(String.valueOf(letter).toLowerCase(Locale.ROOT));
			boolean alone = plain.length() <= 1 && letter != 'Σ';
			folded[letter] = !alone ? OTHERWISE : plain.isEmpty() ? NOTHING : plain.charAt(0);
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
