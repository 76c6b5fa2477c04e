package vn.thongsuot.search;

/**
 * Numbers that differ as good as always where words differ, the same on every machine.
 */
final class Spread {

	/** The golden ratio as a fraction of 2^64. */
	private static final long GOLDEN = 0x9e3779b97f4a7c15L;

	private static final int HALF = 32;

	private Spread() {
	}

	static long number(String word) {
		long number = word.length();
		for (int i = 0; i < word.length(); i++) {
			number = mixed(number + word.charAt(i));
		}
		return number;
	}

	/** For two in this order. */
	static long number(long one, long other) {
		return mixed(mixed(one) + other);
	}

	private static long mixed(long number) {
		long product = (number + 1) * GOLDEN;
		return (product ^ product >>> HALF) * GOLDEN;
	}

}
