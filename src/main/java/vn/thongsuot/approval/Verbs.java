package vn.thongsuot.approval;

/** The verbs of this room's buttons, with what they carry. */
final class Verbs {

	/** Approves: approval. */
	static final String APPROVE = "v-ok";

	/** Asks why it is sent back: approval. */
	static final String SEND_BACK = "v-no";

	/** Shows what waits: approval. */
	static final String SHOW = "v-show";

	/** Says it in the lead's words: word. */
	static final String USE = "v-use";

	/** Sends it back with the lead's words: word. */
	static final String WITH_WORD = "v-back";

	/** Does neither. */
	static final String STOP = "v-stop";

	/** Approval is not wanted any more. */
	static final String RULE_OFF = "v-rule-off";

	/** Approval is wanted in all categories. */
	static final String RULE_ALL = "v-rule-all";

	/** Shows the categories: those chosen, as bits in base 16. */
	static final String RULE_SOME = "v-rule-some";

	/** Approval is wanted in those categories: bits in base 16. */
	static final String RULE_SET = "v-rule-set";

	/** Goes back to the first question. */
	static final String RULE = "v-rule";

	private Verbs() {
	}

}
