package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.thongsuot.search.Keystrokes;
import vn.thongsuot.search.Names;

/**
 * A word and where it stands in its text.
 *
 * @param typed as it was typed
 * @param word what it was taken for, raw keystrokes as what they mean
 */
record WordAt(String typed, Word word, int from, int to) {

	private static final int MOST_REMEMBERED = 50_000;

	private static final Map<String, Word> SEEN = new ConcurrentHashMap<>();

	static List<WordAt> in(String text) {
		List<WordAt> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = wordEnd(text, at);
			if (end > at) {
				String typed = text.substring(at, end);
				words.add(new WordAt(typed, word(typed), at, end));
			}
			at = (end > at) ? end : at + Character.charCount(text.codePointAt(at));
		}
		return words;
	}

	private static int wordEnd(String text, int from) {
		int at = from;
		while (at < text.length() && (isPlain(text.charAt(at)) || isLetterOrNumber(text.codePointAt(at)))) {
			at += isPlain(text.charAt(at)) ? 1 : Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	/** Most are; the others are looked up. */
	private static boolean isPlain(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
				|| character >= '0' && character <= '9' || character >= '\u1ea0' && character <= '\u1ef9';
	}

	private static boolean isLetterOrNumber(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER
				|| Character.getType(character) == Character.OTHER_NUMBER;
	}

	private static Word word(String typed) {
		Word word = SEEN.get(typed);
		if (word == null) {
			word = Word.of(Keystrokes.decode(typed).orElse(typed));
			if (SEEN.size() >= MOST_REMEMBERED) {
				SEEN.clear();
			}
			SEEN.put(typed, word);
		}
		return word;
	}

	static List<Word> words(List<WordAt> words) {
		List<Word> plain = new ArrayList<>(words.size());
		words.forEach((word) -> plain.add(word.word()));
		return plain;
	}

	/** These words of a text, as a name. */
	static Names.Named named(List<WordAt> words, List<String> tags) {
		return new Names.Named(words.getFirst().from(), words.getLast().to(), tags);
	}

	boolean isCapitalised() {
		return Character.isUpperCase(this.typed.charAt(0)) && !this.typed.equals(this.typed.toUpperCase(Locale.ROOT));
	}

}
