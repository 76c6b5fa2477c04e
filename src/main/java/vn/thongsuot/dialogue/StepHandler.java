package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Incoming;

/**
 * Takes what a person says in private while one of its own steps is open; each kind of
 * step belongs to one handler.
 */
public interface StepHandler {

	/** Whether the step is its own. */
	boolean owns(Step step);

	void take(Incoming incoming, Step step);

}
