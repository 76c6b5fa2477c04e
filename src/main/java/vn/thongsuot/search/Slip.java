package vn.thongsuot.search;

/**
 * One slip of the thumb: a letter left out, put in, taken for another, or two swapped.
 */
public final class Slip {

	private Slip() {
	}

	/** Whether the two words are equal or at most one slip apart. */
	public static boolean atMostOne(String one, String other) {
		if (one.length() > other.length()) {
			return atMostOne(other, one);
		}
		if (other.length() - one.length() > 1) {
			return false;
		}
		int begin = commonBegin(one, other);
		return begin == one.length() || equalFrom(one, begin, other, begin + 1)
				|| equalFrom(one, begin + 1, other, begin + 1) || swapped(one, other, begin);
	}

	private static int commonBegin(String one, String other) {
		int i = 0;
		while (i < one.length() && one.charAt(i) == other.charAt(i)) {
			i++;
		}
		return i;
	}

	private static boolean swapped(String one, String other, int at) {
		return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
				&& equalFrom(one, at + 2, other, at + 2);
	}

	private static boolean equalFrom(String one, int from, String other, int otherFrom) {
		return one.length() - from == other.length() - otherFrom
				&& one.regionMatches(from, other, otherFrom, one.length() - from);
	}

}
