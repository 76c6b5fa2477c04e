package vn.thongsuot.messaging;

import org.jspecify.annotations.Nullable;

/** One call to the platform. */
public sealed interface Delivery {

	Address to();

	/**
	 * Sends a message that fits the channel's limits.
	 *
	 * @param replyTo the platform's id of the message under which it hangs
	 * @param repeated whether an earlier attempt may have arrived: it is then marked as
	 * sent again
	 */
	record Send(Outgoing message, @Nullable String replyTo, boolean repeated) implements Delivery {

		@Override
		public Address to() {
			return this.message.to();
		}

	}

	/**
	 * Gives a message that was sent a new text and new buttons.
	 *
	 * @param repeated whether it was sent again after an attempt that may have arrived:
	 * it then keeps its mark
	 */
	record Revise(Address to, String messageId, RichText text, Keyboard keyboard,
			boolean repeated) implements Delivery {
	}

	/** Leaves a group. */
	record Leave(Address to) implements Delivery {
	}

}
