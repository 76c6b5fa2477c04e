package vn.thongsuot.sandbox;

/**
 * The page asked for something that cannot be done; {@code code} is the word for which it
 * has a sentence.
 */
class PageRefusal extends RuntimeException {

	private final String code;

	PageRefusal(String code) {
		super(code);
		this.code = code;
	}

	String code() {
		return this.code;
	}

	static void unless(boolean fine, String code) {
		if (!fine) {
			throw new PageRefusal(code);
		}
	}

}
