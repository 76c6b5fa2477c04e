package vn.thongsuot.search;

import org.apache.lucene.util.BytesRef;

/**
 * A word, or a pair of words, for which a question searches in a column.
 *
 * @param key what all its spellings share
 * @param spelling how it is spelt; empty if any spelling will do
 */
record Sought(Column column, String key, String spelling) {

	/** How the terms end for which it searches. */
	BytesRef end() {
		return this.column.end(this.spelling);
	}

}
