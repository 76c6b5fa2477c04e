package vn.thongsuot.directory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words the names have that begin with two words: most begin none. */
final class NameLengths {

	/** As many lengths as a number has bits. */
	private static final int LONGEST = Integer.SIZE - 1;

	private static final String NOTHING = "";

	/** A power of two, much greater than the number of names. */
	private static final int BEGINNINGS = 1 << 17;

	/** What two first words hash to: most words are none, and are told apart by this. */
	private final BitSet beginnings = new BitSet(BEGINNINGS);

	/** By the first and the second word, a bit for each length. */
	private final Map<String, Map<String, Integer>> lengths = new HashMap<>();

	/** Notes a name by the keys of its words. */
	void add(List<String> keys) {
		if (keys.size() <= LONGEST) {
			String second = (keys.size() > 1) ? keys.get(1) : NOTHING;
			this.beginnings.set(place(keys.getFirst(), second));
			this.lengths.computeIfAbsent(keys.getFirst(), (first) -> new HashMap<>())
				.merge(second, 1 << keys.size(), (one, other) -> one | other);
		}
	}

	/**
	 * The most words, but fewer than so many, that a name has which begins like the words
	 * from there on; 0 if none does.
	 */
	int longestBelow(int length, List<Word> words, int from) {
		String first = words.get(from).key();
		String second = (from + 1 < words.size()) ? words.get(from + 1).key() : NOTHING;
		if (!this.beginnings.get(place(first, second)) && !this.beginnings.get(place(first, NOTHING))) {
			return 0;
		}
		Map<String, Integer> bySecond = this.lengths.get(first);
		if (bySecond == null) {
			return 0;
		}
		int left = words.size() - from;
		int alone = bySecond.getOrDefault(NOTHING, 0);
		int longer = (left > 1) ? bySecond.getOrDefault(second, 0) : 0;
		int below = (1 << Math.min(length, left + 1)) - 1;
		return LONGEST - Math.min(LONGEST, Integer.numberOfLeadingZeros((alone | longer) & below));
	}

	/** The most words of such a name. */
	int longest(List<Word> words, int from) {
		return longestBelow(LONGEST, words, from);
	}

	private static int place(String first, String second) {
		int hash = 31 * first.hashCode() + second.hashCode();
		return (hash ^ hash >>> 15) & BEGINNINGS - 1;
	}

}
