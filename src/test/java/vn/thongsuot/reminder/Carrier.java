package vn.thongsuot.reminder;

import java.util.function.Consumer;

import vn.thongsuot.messaging.Posted;

/** Brings what was posted to the platform. */
interface Carrier {

	/**
	 * Brings all of it.
	 * @param accepted is told of each message, unless the product sees to that itself
	 */
	void deliver(Consumer<Posted> accepted);

}
