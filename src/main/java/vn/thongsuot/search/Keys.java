package vn.thongsuot.search;

/** {@link Vietnamese#key(String)} of single words, remembered. */
final class Keys {

	private static final Memo<String> SEEN = new Memo<>(Vietnamese::key);

	private Keys() {
	}

	static String of(String word) {
		return SEEN.of(word);
	}

}
