package vn.thongsuot.weekly;

/** What the buttons of reports do; each carries the report's number first. */
final class Verbs {

	/** Confirms it: how often it had been written into when it was read. */
	static final String CONFIRM = "rep-ok";

	/** Enters it on behalf of its department: the same. */
	static final String ENTER = "rep-enter";

	/** Begins to enter it on behalf of its department. */
	static final String BEHALF = "rep-behalf";

	static final String TEXTS = "rep-texts";

	static final String NUMBERS = "rep-nums";

	static final String OPEN = "rep-open";

	static final String FILES = "rep-files";

	static final String BACK = "rep-back";

	/** Asks for a text: point. */
	static final String TEXT = "rep-text";

	/** Asks for a number: figure, part. */
	static final String NUMBER = "rep-num";

	/** Shows the tickets behind a number: figure, part. */
	static final String SHOW = "rep-show";

	/** Shows of which kind of difficulty each ticket is: page. */
	static final String KINDS = "rep-kinds";

	/** Asks for the kind of one ticket: ticket, page. */
	static final String KIND = "rep-kind";

	/** Gives a ticket its kind: ticket, page, kind. */
	static final String SORT = "rep-sort";

	/** Takes what is guessed on a page for right: page. */
	static final String SORTED = "rep-sorted";

	private Verbs() {
	}

}
