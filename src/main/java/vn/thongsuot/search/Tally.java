package vn.thongsuot.search;

import java.util.Arrays;

/** Counts numbers, those first that came first. */
final class Tally {

	private static final int ROOM = 1024;

	/** Spreads neighbouring numbers (the golden ratio as a fraction of 2^64). */
	private static final long SPREAD = 0x9e3779b97f4a7c15L;

	private int[] places = new int[2 * ROOM];

	private long[] numbers = new long[ROOM];

	private int[] times = new int[ROOM];

	private int size;

	void clear() {
		Arrays.fill(this.places, 0);
		this.size = 0;
	}

	/** Counts a number; whether it is the first time. */
	boolean add(long number) {
		int place = place(number);
		int known = this.places[place];
		if (known > 0) {
			this.times[known - 1]++;
			return false;
		}
		this.numbers[this.size] = number;
		this.times[this.size] = 1;
		this.places[place] = ++this.size;
		if (this.size == this.numbers.length) {
			grow();
		}
		return true;
	}

	/** How many different numbers there are. */
	int size() {
		return this.size;
	}

	/** How often the number came that came as the so-manieth new one. */
	int times(int index) {
		return this.times[index];
	}

	/** Where a number is noted, or where there is room for it. */
	private int place(long number) {
		int place = (int) (number * SPREAD >>> 40) & this.places.length - 1;
		while (this.places[place] > 0 && this.numbers[this.places[place] - 1] != number) {
			place = place + 1 & this.places.length - 1;
		}
		return place;
	}

	private void grow() {
		this.numbers = Arrays.copyOf(this.numbers, 2 * this.size);
		this.times = Arrays.copyOf(this.times, 2 * this.size);
		this.places = new int[4 * this.size];
		for (int i = 0; i < this.size; i++) {
			this.places[place(this.numbers[i])] = i + 1;
		}
	}

}
