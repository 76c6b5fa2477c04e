package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.util.BytesRef;

/**
 * What a question is compared with in an indexed text: all of it or its wording only,
 * words or pairs, exactly spelt or folded. Exact and folded share a field, whose terms
 * say both.
 */
enum Column {

	ALL("x", false, false, false, 1f), ALL_FOLDED("x", false, true, false, 1f),
	ALL_PAIRS("x2", false, false, true, .5f), ALL_FOLDED_PAIRS("x2", false, true, true, .5f),
	WORDING("t", true, false, false, .5f), WORDING_FOLDED("t", true, true, false, .5f),
	WORDING_PAIRS("t2", true, false, true, .25f), WORDING_FOLDED_PAIRS("t2", true, true, true, .25f);

	/** One of each field. */
	static final List<Column> FIELDS = List.of(ALL, ALL_PAIRS, WORDING, WORDING_PAIRS);

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

	/** What this column holds of words in a row. */
	List<Sought> terms(List<String> words) {
		List<String> keys = words.stream().map(Keys::of).toList();
		List<String> said = this.pairs ? pairs(words) : words;
		List<String> folded = this.pairs ? pairs(keys) : keys;
		List<Sought> terms = new ArrayList<>();
		for (int i = 0; i < said.size(); i++) {
			terms.add(new Sought(this, folded.get(i), this.folded ? "" : said.get(i)));
		}
		return terms;
	}

	/** How a term begins that has this key. */
	BytesRef begin(String key) {
		return this.pairs ? Pair.begin(key) : Written.begin(key);
	}

	/** How a term ends that is spelt so. */
	BytesRef end(String spelling) {
		return this.pairs ? Pair.end(spelling) : new BytesRef(spelling);
	}

	static List<String> pairs(List<String> words) {
		List<String> pairs = new ArrayList<>();
		for (int i = 1; i < words.size(); i++) {
			pairs.add(words.get(i - 1) + ' ' + words.get(i));
		}
		return pairs;
	}

}
