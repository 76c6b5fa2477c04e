package vn.thongsuot.messaging;

/**
 * A message cannot be delivered; published once a message.
 *
 * @param reason the platform's; for administrators
 */
public record Undelivered(Posted message, String reason, Ending ending) {

	/** Whether it waits for the reader's return. */
	public boolean kept() {
		return this.ending == Ending.KEPT;
	}

	/** What becomes of it. */
	public enum Ending {

		/** It waits for the reader's return. */
		KEPT,
		/** The platform does not take it. */
		REFUSED,
		/** Sent twice without an answer: it may have arrived, and is not sent again. */
		UNANSWERED

	}

}
