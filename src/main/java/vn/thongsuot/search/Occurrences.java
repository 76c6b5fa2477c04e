package vn.thongsuot.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a word occurs, and what follows it how often; written by one at a time. */
final class Occurrences {

	private final Map<String, Integer> followers = new ConcurrentHashMap<>(2);

	private volatile int count;

	private volatile int followed;

	private volatile int preceding;

	int count() {
		return this.count;
	}

	void count(int by) {
		this.count = Math.max(0, this.count + by);
	}

	/** How often any word follows. */
	int followed() {
		return this.followed;
	}

	/** How many different words follow. */
	int followers() {
		return this.followers.size();
	}

	int followedBy(String word) {
		return this.followers.getOrDefault(word, 0);
	}

	/**
	 * Counts that a word follows, or that it does so once less.
	 * @return by how many there are more different followers than before
	 */
	int follow(String word, int by) {
		this.followed = Math.max(0, this.followed + by);
		int before = followedBy(word);
		int now = Math.max(0, before + by);
		if (now == 0) {
			this.followers.remove(word);
		}
		else {
			this.followers.put(word, now);
		}
		return Integer.signum(now) - Integer.signum(before);
	}

	/** How many different words it follows. */
	int preceding() {
		return this.preceding;
	}

	void preceding(int by) {
		this.preceding = Math.max(0, this.preceding + by);
	}

}
