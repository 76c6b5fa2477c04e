package vn.thongsuot.weekly;

/** What the buttons of training sessions do; most carry the session's number. */
final class TrainingVerbs {

	/** Begins a session that is to come. */
	static final String NEW = "t-new";

	/** Begins one about a category: its code. */
	static final String PROPOSED = "t-propose";

	/** Begins one that was held already. */
	static final String HELD = "t-held";

	static final String ANNOUNCE = "t-announce";

	static final String SAVE = "t-save";

	static final String DROP = "t-drop";

	/** An officer comes. */
	static final String YES = "t-yes";

	/** An officer does not come. */
	static final String NO = "t-no";

	/** As many took part as had said so. */
	static final String AS_ANSWERED = "t-count";

	/** Asks how many took part. */
	static final String OTHER_COUNT = "t-other";

	private TrainingVerbs() {
	}

}
