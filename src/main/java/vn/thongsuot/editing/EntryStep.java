package vn.thongsuot.editing;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepType;

/**
 * Somebody is about to write about an entry in private.
 *
 * @param intent what the words will do
 * @param entry number of the stored entry, or the fingerprint's begin of any
 * @param part which part is changed; empty if none
 * @param before what stood there, as {@link Parts#print} has it
 */
@StepType("entry")
record EntryStep(Intent intent, String entry, String part, String before) implements Step {

	/** What the words will do. */
	enum Intent {

		EDIT, DECLINE, REMARK, RETIRE

	}

}
