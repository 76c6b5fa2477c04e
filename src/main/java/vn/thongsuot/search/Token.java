package vn.thongsuot.search;

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

	/** Whether it can only be read letter by letter: no vowel, or three capitals. */
	boolean looksAbbreviated() {
		boolean capitals = this.typed.length() >= 3 && this.typed.equals(this.typed.toUpperCase());
		return capitals || this.key.length() > 1 && this.key.chars().noneMatch((c) -> "aeiouy".indexOf(c) >= 0)
				|| this.key.equals("k");
	}

}
