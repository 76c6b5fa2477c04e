package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thongsuot.search.Keystrokes;
import vn.thongsuot.search.Memo;
import vn.thongsuot.search.Names;

/** A word and where it stands in its text. */
record WordAt(Typed typed, int from, int to) {

	/** Of a word with its space, about. */
	private static final int LETTERS = 4;

	private static final Memo<Typed> SEEN = new Memo<>(Typed::of);

	static List<WordAt> in(String text) {
		char[] letters = text.toCharArray();
		List<WordAt> words = new ArrayList<>(letters.length / LETTERS);
		int at = 0;
		while (at < letters.length) {
			int end = wordEnd(letters, at);
			if (end > at) {
				words.add(new WordAt(SEEN.of(letters, at, end), at, end));
			}
			at = (end > at) ? end : at + Character.charCount(Character.codePointAt(letters, at));
		}
		return words;
	}

	private static int wordEnd(char[] letters, int from) {
		int at = from;
		while (at < letters.length && (isPlain(letters[at]) || isLetterOrNumber(Character.codePointAt(letters, at)))) {
			at += isPlain(letters[at]) ? 1 : Character.charCount(Character.codePointAt(letters, at));
		}
		return at;
	}

	/** Most are; the others are looked up. */
	private static boolean isPlain(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
				|| character >= '0' && character <= '9' || character >= '\u1ea0' && character <= '\u1ef9'
				|| character >= '\u00c0' && character <= '\u024f' && character != '×' && character != '÷';
	}

	private static boolean isLetterOrNumber(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER
				|| Character.getType(character) == Character.OTHER_NUMBER;
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

	Word word() {
		return this.typed.word();
	}

	boolean isCapitalised() {
		return this.typed.isCapitalised();
	}

	/**
	 * A word wherever it stands.
	 *
	 * @param word what it was taken for, raw keystrokes as what they mean
	 */
	private record Typed(Word word, boolean isCapitalised) {

		static Typed of(String typed) {
			boolean capitalised = Character.isUpperCase(typed.charAt(0))
					&& !typed.equals(typed.toUpperCase(Locale.ROOT));
			return new Typed(Word.of(Keystrokes.decode(typed).orElse(typed)), capitalised);
		}

	}

}
