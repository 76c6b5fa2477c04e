package vn.thongsuot.messaging;

/** Reasons as they fit their columns. */
final class Reasons {

	private static final int LONGEST = 500;

	private Reasons() {
	}

	static String shorten(String reason) {
		String clean = reason.replace('\0', '\uFFFD');
		return (clean.length() <= LONGEST) ? clean : clean.substring(0, LONGEST);
	}

	/** Class and message of what went wrong, the innermost cause first. */
	static String of(Throwable problem) {
		Throwable root = problem;
		while (root.getCause() != null && root.getCause() != root) {
			root = root.getCause();
		}
		return shorten(root.getClass().getSimpleName() + ": " + root.getMessage());
	}

}
