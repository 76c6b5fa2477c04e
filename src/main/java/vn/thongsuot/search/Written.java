package vn.thongsuot.search;

import org.apache.lucene.util.BytesRef;

/**
 * A word as the index holds it.
 *
 * @param key a number for what all its spellings share
 * @param word a number for how it is spelt
 * @param term both, as the bytes that are stored
 */
record Written(long key, long word, BytesRef term) {

	/** Ends the key in a term: all spellings of a word stand beside each other. */
	private static final char END = '\u0001';

	private static final Memo<Written> SEEN = new Memo<>(Written::made);

	static Written of(String word) {
		return SEEN.of(word);
	}

	private static Written made(String word) {
		String key = Keys.of(word);
		return new Written(Spread.number(key), Spread.number(word), new BytesRef(key + END + word));
	}

	/** How the terms of a word begin. */
	static BytesRef begin(String key) {
		return new BytesRef(key + END);
	}

}
