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
	 * @param thread the platform's id of the head of the thread in which it goes; without
	 * one it goes where the message stands under which it hangs
	 */
	record Send(Outgoing message, @Nullable String replyTo, boolean repeated,
			@Nullable String thread) implements Delivery {

		public Send(Outgoing message, @Nullable String replyTo, boolean repeated) {
			this(message, replyTo, repeated, null);
		}

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

	/** Takes a message that was sent out of its chat. */
	record Remove(Address to, String messageId) implements Delivery {
	}

	/**
	 * Opens a thread in a group; what comes of it is the id of the message at its head.
	 *
	 * @param about what will be said in it
	 */
	record OpenThread(Address to, Subject about, String title) implements Delivery {
	}

	/**
	 * Closes a thread, or opens one that was closed.
	 *
	 * @param thread the platform's id of its head
	 */
	record TurnThread(Address to, String thread, boolean closed) implements Delivery {
	}

	/** Leaves a group. */
	record Leave(Address to) implements Delivery {
	}

}
