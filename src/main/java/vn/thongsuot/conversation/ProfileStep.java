package vn.thongsuot.conversation;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepType;

/**
 * A registered officer changes one thing about themselves; the next message says to what.
 */
@StepType("profile")
record ProfileStep(Field field) implements Step {

	/** What is changed. */
	enum Field {

		NAME, POSITION, COMMUNE

	}

}
