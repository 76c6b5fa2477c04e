package vn.thongsuot.editing;

/** What the buttons of this room do. */
final class Verbs {

	/** Makes a draft of a reply; the line under the reply carries it. */
	static final String DRAFT = "k-draft";

	/** Asks for a new text of one part: entry, part. */
	static final String EDIT = "k-edit";

	static final String SUBMIT = "k-submit";

	static final String TAKE_BACK = "k-back";

	static final String DISCARD = "k-drop";

	/** Approves a stored entry: entry, begin of the fingerprint of what was seen. */
	static final String APPROVE = "k-ok";

	static final String DECLINE = "k-no";

	/** Shows what a lead can change: entry. */
	static final String PARTS = "k-parts";

	/** Approves an entry of a file: begin of its fingerprint. */
	static final String APPROVE_FILE = "k-fok";

	/** Wants something changed in an entry: begin of its fingerprint. */
	static final String REMARK = "k-fix";

	/** Shows the next that is not approved: what was shown, or nothing. */
	static final String NEXT = "k-next";

	/** Lists what is approved: page. */
	static final String APPROVED = "k-mine";

	/** Shows an entry to a lead: begin of its fingerprint. */
	static final String OPEN = "k-open";

	static final String RETIRE = "k-retire";

	/** Says that an entry past its review date still holds: begin of its fingerprint. */
	static final String STILL_TRUE = "k-still";

	/** Sends the Markdown file: begin of the fingerprint. */
	static final String EXPORT = "k-file";

	/** Settles a remark: its number. */
	static final String SETTLE = "k-done";

	/** Gives up what was about to be written. */
	static final String STOP = "k-stop";

	private Verbs() {
	}

}
