package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of an indexed text: all of it or its wording only, exact or folded, words or
 * pairs.
 */
enum Column {

	ALL("ax", false, false, false, 1f), ALL_FOLDED("af", false, true, false, 1f),
	ALL_PAIRS("ax2", false, false, true, .5f), ALL_FOLDED_PAIRS("af2", false, true, true, .5f),
	WORDING("tx", true, false, false, .5f), WORDING_FOLDED("tf", true, true, false, .5f),
	WORDING_PAIRS("tx2", true, false, true, .25f), WORDING_FOLDED_PAIRS("tf2", true, true, true, .25f);

	final String field;

	final boolean wordingOnly;

	final boolean folded;

	final boolean pairs;

	final float weight;

	Column(String field, boolean wordingOnly, boolean folded, boolean pairs, float weight) {
		this.field = field;
		this.wordingOnly = wordingOnly;
		this.folded = folded;
		this.pairs = pairs;
		this.weight = weight;
	}

	static Column of(String field) {
		for (Column column : values()) {
			if (column.field.equals(field)) {
				return column;
			}
		}
		throw new IllegalArgumentException(field);
	}

	/** The terms of this column for words in a row. */
	List<String> terms(List<String> words) {
		List<String> terms = this.folded ? words.stream().map(Keys::of).toList() : words;
		return this.pairs ? pairs(terms) : terms;
	}

	static List<String> pairs(List<String> words) {
		List<String> pairs = new ArrayList<>();
		for (int i = 1; i < words.size(); i++) {
			pairs.add(words.get(i - 1) + ' ' + words.get(i));
		}
		return pairs;
	}

}
