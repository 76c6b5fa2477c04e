package vn.thongsuot.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five marked tones of a syllable, and the letter that carries them. */
enum Tone {

	GRAVE('\u0300'), ACUTE('\u0301'), TILDE('\u0303'), HOOK('\u0309'), DOT('\u0323');

	private static final Pattern MARK = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

	private static final Pattern SYLLABLE = Pattern
		.compile("(gi(?=[aăâeêioôơuưy])|qu|[bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]{1,3})([cghmnpt]{0,2})");

	private static final String QUALIFIED = "ăâêôơư";

	final char mark;

	Tone(char mark) {
		this.mark = mark;
	}

	/** The word without its tone; the quality of vowels stays. */
	static String removed(String word) {
		return compose(MARK.matcher(decompose(word)).replaceAll(""));
	}

	/** The word with its tone, if it has exactly one, on the letter where we write it. */
	static String placed(String word) {
		Matcher marks = MARK.matcher(decompose(word));
		if (!marks.find()) {
			return word;
		}
		char tone = marks.group().charAt(0);
		return marks.find() ? word : put(removed(word), tone, word);
	}

	/** A word without a tone, with this one; as it is if it is no syllable. */
	String on(String word) {
		return put(word, this.mark, word);
	}

	private static String put(String toneless, char tone, String otherwise) {
		Matcher syllable = SYLLABLE.matcher(toneless.toLowerCase(Locale.ROOT));
		if (!syllable.matches()) {
			return otherwise;
		}
		int carrier = syllable.start(2) + carrier(syllable.group(2), !syllable.group(3).isEmpty());
		return compose(toneless.substring(0, carrier + 1) + tone + toneless.substring(carrier + 1));
	}

	private static int carrier(String vowels, boolean closed) {
		for (int i = vowels.length() - 1; i >= 0; i--) {
			if (QUALIFIED.indexOf(vowels.charAt(i)) >= 0) {
				return i;
			}
		}
		return (vowels.length() == 3 || vowels.length() == 2 && closed) ? 1 : 0;
	}

	private static String decompose(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD);
	}

	private static String compose(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFC);
	}

}
