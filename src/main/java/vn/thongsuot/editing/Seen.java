package vn.thongsuot.editing;

import vn.thongsuot.guidance.Entry;

/** What an entry said when somebody looked at it, short enough for a button. */
final class Seen {

	private static final int LENGTH = 20;

	private Seen() {
	}

	static String of(Entry entry) {
		return entry.fingerprint().substring(0, LENGTH);
	}

	static boolean is(Entry entry, String seen) {
		return seen.equals(of(entry));
	}

}
