package vn.thongsuot.messaging;

import java.util.Optional;

/**
 * What is to be sent. Everything posted in a transaction goes out after its commit, in
 * order for each address, exactly once as far as the platform can tell; nothing is sent
 * if the transaction fails.
 */
public interface Outbox {

	/** Posts a message, or nothing if its key was posted before. */
	void post(Outgoing message);

	/**
	 * Gives the message with that key a new text and new buttons, in its turn after all
	 * that was posted before; one that has not been sent yet goes out in its new form. If
	 * the message has vanished from the chat, it is sent anew. Does nothing if there is
	 * no such key. Messages with files are not revised: an
	 * {@link IllegalArgumentException}.
	 */
	void revise(String key, RichText text, Keyboard keyboard);

	/**
	 * Takes back the message with that key if the platform has surely not seen it, so
	 * that it is never sent and its key is free again.
	 * @return false if there is none, or if it is too late
	 */
	boolean withdraw(String key);

	/**
	 * Leaves a group, after all that was posted to it before; nothing if it is gone.
	 */
	void leave(Address group);

	/** The message of ours that people see as this one. */
	Optional<Posted> find(MessageRef ref);

	/**
	 * The latest message of ours about one of these that went there with that text, for
	 * messages of which nobody told us which one they are.
	 * @param shown as the platform shows it
	 */
	Optional<Posted> findShown(Address to, Subject about, String shown);

	/** The message of ours with that key. */
	Optional<Posted> find(String key);

	/**
	 * Where people see the message with that key; nothing if it has not been sent, or
	 * stayed behind when its chat moved.
	 */
	Optional<MessageRef> place(String key);

	/**
	 * Whether the message with that key stayed behind when its chat moved, so that
	 * revising it sends it anew.
	 */
	boolean isLeftBehind(String key);

	/** Whether a message with that purpose, about one of these at least, went there. */
	boolean hasPosted(Address to, Subject about, String purpose);

}
