package vn.thongsuot.guidance;

/** Where a text that is too long ends. */
final class Cut {

	private Cut() {
	}

	/**
	 * After at most so many UTF-16 units, between words if that leaves more than half.
	 */
	static int atWord(String text, int most) {
		int space = text.lastIndexOf(' ', most);
		return (space > most / 2) ? space : atSign(text, most);
	}

	/** After at most so many UTF-16 units, never in the middle of a sign. */
	static int atSign(String text, int most) {
		return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
	}

}
