package vn.thongsuot.search;

import org.apache.lucene.util.BytesRef;

/**
 * A word as the index holds it.
 *
 * @param word canonical
 * @param keyNumber a number for what all its spellings share
 * @param number a number for how it is spelt
 * @param term both, as the bytes that are stored
 */
record Written(String word, long keyNumber, long number, BytesRef term) {

	/** Ends the key in a term: all spellings of a word stand beside each other. */
	private static final char END = '\u0001';

	private static final Memo<Written> SEEN = new Memo<>((word) -> of(word, Keys.of(word)));

	static Written of(String word) {
		return SEEN.of(word);
	}

	static Written of(String word, String key) {
		return new Written(word, Spread.number(key), Spread.number(word), new BytesRef(key + END + word));
	}

	/** How the terms of a word begin. */
	static BytesRef begin(String key) {
		return new BytesRef(key + END);
	}

}
