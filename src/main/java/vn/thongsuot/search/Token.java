package vn.thongsuot.search;

import java.util.Locale;

/**
 * One word of a text.
 *
 * @param typed as it stands there, cleaned
 * @param word lower case, canonical
 * @param key what all spellings of the word share
 */
record Token(String typed, String word, String key) {

	boolean hasMarks() {
		return !this.word.equals(Vietnamese.fold(this.word));
	}

	boolean hasDigit() {
		return this.word.chars().anyMatch(Character::isDigit);
	}

	/** Whether it cannot be a syllable, or is all in capitals. */
	boolean looksAbbreviated() {
		boolean capitals = this.typed.length() >= 3 && this.typed.equals(this.typed.toUpperCase(Locale.ROOT));
		return capitals || this.key.equals("k") || this.key.length() > 1 && !Syllables.isFoldedSyllable(this.key);
	}

}
