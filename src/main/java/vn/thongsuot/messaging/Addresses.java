package vn.thongsuot.messaging;

/** What a channel learns about addresses besides messages. */
public interface Addresses {

	/**
	 * Says that a chat has a new address: what waits for it, and what has come from it
	 * and is not handled yet, moves along, and {@link AddressMoved} is published. Joins
	 * the current transaction, so that {@link Channel#read} may say it; saying it again
	 * changes nothing.
	 */
	void moved(Address from, Address to);

}
