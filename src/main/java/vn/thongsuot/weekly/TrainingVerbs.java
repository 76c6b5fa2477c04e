package vn.thongsuot.weekly;

/** What the buttons of training sessions do; most carry the session's number. */
final class TrainingVerbs {

	/** Begins a session that is to come. */
	static final String NEW = "tr-new";

	/** Begins one about a category: its code. */
	static final String PROPOSED = "tr-propose";

	/** Begins one that was held already. */
	static final String HELD = "tr-held";

	static final String ANNOUNCE = "tr-announce";

	static final String SAVE = "tr-save";

	static final String DROP = "tr-drop";

	/** An officer comes. */
	static final String YES = "tr-yes";

	/** An officer does not come. */
	static final String NO = "tr-no";

	/** As many took part as had said so. */
	static final String AS_ANSWERED = "tr-count";

	/** Asks how many took part. */
	static final String OTHER_COUNT = "tr-other";

	private TrainingVerbs() {
	}

}
