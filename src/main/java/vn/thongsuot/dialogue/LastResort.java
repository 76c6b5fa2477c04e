package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Incoming;

/** Answers kindly what nobody else can. */
public interface LastResort {

	/**
	 * A button whose verb is not known (any more), or whose data makes no sense.
	 * @return a short note for the presser
	 */
	String unknownPress(Incoming incoming);

	/** A command that does not exist anywhere. */
	void unknownCommand(Incoming incoming);

	/**
	 * A command of the other kind of chat: of a private one in a group, or of a group.
	 */
	void commandOfElsewhere(Incoming incoming);

	/** A message that could not be handled; the operator has been told. */
	void apologise(Incoming incoming);

}
