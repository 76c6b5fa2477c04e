package vn.thongsuot.messaging;

/** A word among colleagues, which they mark with two strokes before it. */
public final class Aside {

	private static final String MARK = "//";

	private Aside() {
	}

	/** Whether a text is marked as one. */
	public static boolean isOne(String text) {
		return text.strip().startsWith(MARK);
	}

	/** What it says. */
	public static String words(String text) {
		return text.strip().replaceFirst("^/+\\s*", "");
	}

}
