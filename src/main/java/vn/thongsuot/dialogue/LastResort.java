package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Incoming;

/** Answers kindly what nobody else can. */
public interface LastResort {

	/**
	 * A button whose verb is not known (any more), or whose data makes no sense.
	 * @return a short note for the presser
	 */
	String unknownPress(Incoming incoming);

	/** A command that does not exist in that chat. */
	void unknownCommand(Incoming incoming);

	/** A message that could not be handled; the operator has been told. */
	void apologise(Incoming incoming);

}
