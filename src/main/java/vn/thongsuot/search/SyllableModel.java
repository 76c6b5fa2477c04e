package vn.thongsuot.search;

import java.util.Arrays;
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

	/** A power of two. */
	private static final int MET = 1 << 14;

	private static final String BEGIN = "";

	private final Map<String, Occurrences> occurrences = new ConcurrentHashMap<>();

	private final LongAdder total = new LongAdder();

	/** Different words in a row. */
	private final LongAdder pairs = new LongAdder();

	private final KnownKeys keys = new KnownKeys();

	/** Numbers of words that are surely known: few are looked up again and again. */
	private final long[] met = new long[MET];

	SyllableModel() {
		CommonPhrases.ALL.forEach(this::learn);
	}

	final void learn(List<Written> words) {
		if (isFull()) {
			meet(words);
		}
		else {
			count(words, 1);
		}
	}

	/** Whether more texts would teach nothing but words never met. */
	boolean isFull() {
		return this.total.sum() >= ENOUGH;
	}

	/** Knows these words from now on. */
	void meet(List<Written> words) {
		for (Written word : words) {
			int place = (int) word.number() & MET - 1;
			if (this.met[place] != word.number()) {
				this.met[place] = word.number();
				meet(word.word());
			}
		}
	}

	private void meet(String word) {
		if (!knows(word)) {
			of(word).count(1);
		}
	}

	void forget(List<Written> words) {
		Arrays.fill(this.met, 0);
		if (!isFull()) {
			count(words, -1);
		}
	}

	private void count(List<Written> words, int by) {
		Occurrences before = begin();
		for (Written word : words) {
			Occurrences here = of(word.word());
			here.count(by);
			int fresh = before.follow(word.word(), by);
			if (fresh != 0) {
				here.preceding(fresh);
				this.pairs.add(fresh);
			}
			before = here;
		}
		this.total.add((long) by * words.size());
	}

	private Occurrences begin() {
		return this.occurrences.computeIfAbsent(BEGIN, (word) -> new Occurrences());
	}

	private Occurrences of(String word) {
		Occurrences known = this.occurrences.get(word);
		if (known != null) {
			return known;
		}
		this.keys.add(word);
		Occurrences fresh = new Occurrences();
		this.occurrences.put(word, fresh);
		return fresh;
	}

	boolean knows(String word) {
		Occurrences known = this.occurrences.get(word);
		return known != null && known.count() > 0;
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
		Occurrences history = this.occurrences.get(before);
		int followed = (history != null) ? history.followed() : 0;
		if (history == null || followed == 0) {
			return cost(word);
		}
		double seen = Math.max(0, history.followedBy(word) - DISCOUNT) / followed;
		double left = DISCOUNT * history.followers() / followed;
		return -Math.log(seen + left * probability(word));
	}

	/** By how many different words it follows, mixed with how often it occurs. */
	private double probability(String word) {
		Occurrences known = this.occurrences.get(word);
		int count = (known != null) ? known.count() : 0;
		double often = ((count > 0) ? count : .5) / (this.total.sum() + 1);
		double varied = ((known != null) ? known.preceding() : 0) / (double) (this.pairs.sum() + 1);
		return (varied + often) / 2;
	}

}
