package vn.thongsuot.dialogue;

import java.util.Optional;

import vn.thongsuot.messaging.Address;

/** The step at which the conversation with each address stands. */
public interface Steps {

	/**
	 * The current step; a step that can no longer be read is forgotten, and
	 * {@link #takeLost} says so once.
	 */
	Optional<Step> at(Address address);

	/** Whether a step of this address was lost since this was last asked. */
	boolean takeLost(Address address);

	void save(Address address, Step step);

	void clear(Address address);

}
