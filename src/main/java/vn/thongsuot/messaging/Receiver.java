package vn.thongsuot.messaging;

import org.jspecify.annotations.Nullable;

/** Handles what comes in, inside the transaction that marks it as handled. */
public interface Receiver {

	/**
	 * Handles one incoming message.
	 * @return a short note for whoever pressed a button, or nothing
	 */
	@Nullable String receive(Incoming incoming);

	/**
	 * Says in the chat that something could not be handled and is being looked at; after
	 * {@link #receive} gave up.
	 */
	void apologise(Incoming incoming);

}
