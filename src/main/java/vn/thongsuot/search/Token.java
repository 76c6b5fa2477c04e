package vn.thongsuot.search;

import java.util.Locale;

/**
 * One word of a text.
 *
 * @param typed as it stands there, cleaned
 * @param word lower case, canonical
 * @param key what all spellings of the word share
 * @param hasMarks whether it carries any mark
 * @param looksAbbreviated whether it cannot be a syllable, or is all in capitals
 * @param written as the index holds it
 */
record Token(String typed, String word, String key, boolean hasMarks, boolean looksAbbreviated, Written written) {

	static Token of(String typed, String word) {
		String key = Vietnamese.key(word);
		return new Token(typed, word, key, !word.equals(Vietnamese.fold(word)), looksAbbreviated(typed, key),
				Written.of(word, key));
	}

	private static boolean looksAbbreviated(String typed, String key) {
		boolean capitals = typed.length() >= 3 && typed.equals(typed.toUpperCase(Locale.ROOT));
		return capitals || key.equals("k") || key.length() > 1 && !Syllables.isFoldedSyllable(key);
	}

	/** Whether it begins with a capital and goes on in small letters. */
	boolean isCapitalised() {
		return Character.isUpperCase(this.typed.charAt(0)) && !this.typed.equals(this.typed.toUpperCase(Locale.ROOT));
	}

	boolean hasDigit() {
		return this.word.chars().anyMatch(Character::isDigit);
	}

}
