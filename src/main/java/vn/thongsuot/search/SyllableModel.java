package vn.thongsuot.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Which word follows which, counted on the indexed texts: a bigram model with absolute
 * discounting. Texts are learnt and forgotten while questions are read.
 */
final class SyllableModel {

	private static final double DISCOUNT = .75;

	/**
	 * Words after which what follows what is known well enough; keeps the memory within
	 * some 300 MB.
	 */
	private static final long ENOUGH = 3_000_000;

	private static final String BEGIN = "";

	private final Map<String, Integer> counts = new ConcurrentHashMap<>();

	private final Map<String, Integer> continued = new ConcurrentHashMap<>();

	private final Map<String, Integer> pairs = new ConcurrentHashMap<>();

	private final Map<String, Integer> followers = new ConcurrentHashMap<>();

	private final Map<String, Integer> preceding = new ConcurrentHashMap<>();

	private final LongAdder total = new LongAdder();

	private final KnownKeys keys = new KnownKeys();

	SyllableModel() {
		CommonPhrases.ALL.forEach(this::learn);
	}

	final void learn(List<String> words) {
		if (isFull()) {
			meet(words);
		}
		else {
			words.forEach(this.keys::add);
			count(words, 1);
		}
	}

	/** Whether more texts would teach nothing but words never met. */
	boolean isFull() {
		return this.total.sum() >= ENOUGH;
	}

	/** Knows these words from now on. */
	void meet(List<String> words) {
		for (String word : words) {
			if (!this.counts.containsKey(word)) {
				this.keys.add(word);
				this.counts.put(word, 1);
			}
		}
	}

	void forget(List<String> words) {
		if (!isFull()) {
			count(words, -1);
		}
	}

	private void count(List<String> words, int by) {
		String before = BEGIN;
		for (String word : words) {
			this.counts.merge(word, by, SyllableModel::sumOrNone);
			this.continued.merge(before, by, SyllableModel::sumOrNone);
			Integer pair = this.pairs.merge(pair(before, word), by, SyllableModel::sumOrNone);
			if (pair == null || pair == 1 && by > 0) {
				this.followers.merge(before, by, SyllableModel::sumOrNone);
				this.preceding.merge(word, by, SyllableModel::sumOrNone);
			}
			this.total.add(by);
			before = word;
		}
	}

	boolean knows(String word) {
		return this.counts.containsKey(word);
	}

	boolean knowsKey(String key) {
		return withKey(key).stream().anyMatch(this::knows);
	}

	/** The words that have this key, known once or now. */
	Collection<String> withKey(String key) {
		return this.keys.words(key);
	}

	/** The keys at most one slip away. */
	Set<String> near(String key) {
		return this.keys.near(key);
	}

	/** How unexpected a first word is: the negative logarithm of its probability. */
	double cost(String word) {
		return -Math.log(probability(word));
	}

	/** How unexpected the word is after the other; nothing stands before the first. */
	double cost(String before, String word) {
		int history = this.continued.getOrDefault(before, 0);
		if (history == 0) {
			return cost(word);
		}
		double seen = Math.max(0, this.pairs.getOrDefault(pair(before, word), 0) - DISCOUNT) / history;
		double left = DISCOUNT * this.followers.getOrDefault(before, 0) / history;
		return -Math.log(seen + left * probability(word));
	}

	/** By how many different words it follows, mixed with how often it occurs. */
	private double probability(String word) {
		int count = this.counts.getOrDefault(word, 0);
		double often = ((count > 0) ? count : .5) / (this.total.sum() + 1);
		double varied = this.preceding.getOrDefault(word, 0) / (double) (this.pairs.size() + 1);
		return (varied + often) / 2;
	}

	private static String pair(String before, String word) {
		return before + ' ' + word;
	}

	@SuppressWarnings("NullAway") // null tells the map to drop the entry
	private static Integer sumOrNone(Integer old, Integer by) {
		int sum = old + by;
		return (sum > 0) ? sum : null;
	}

}
