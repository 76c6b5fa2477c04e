package vn.thongsuot.weekly;

/** What the buttons of reports do; each carries the report's number first. */
final class Verbs {

	/** Confirms it: how often it had been written into when it was read. */
	static final String CONFIRM = "w-ok";

	/** Enters it on behalf of its department: the same. */
	static final String ENTER = "w-enter";

	/** Begins to enter it on behalf of its department. */
	static final String BEHALF = "w-behalf";

	static final String TEXTS = "w-texts";

	static final String NUMBERS = "w-nums";

	static final String OPEN = "w-open";

	static final String FILES = "w-files";

	static final String BACK = "w-back";

	/** Asks for a text: point. */
	static final String TEXT = "w-text";

	/** Asks for a number: figure, part. */
	static final String NUMBER = "w-num";

	/** Shows the tickets behind a number: figure, part. */
	static final String SHOW = "w-show";

	private Verbs() {
	}

}
