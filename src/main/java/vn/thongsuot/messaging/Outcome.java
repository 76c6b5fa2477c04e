package vn.thongsuot.messaging;

import java.time.Duration;
import java.util.List;

/** How a delivery went. */
public sealed interface Outcome {

	/**
	 * Accepted; ids of the messages that came of it (several for an album, none for
	 * leaving).
	 */
	record Sent(List<String> messageIds) implements Outcome {
	}

	/** Not sent: the platform asks to wait, for this chat or for all. */
	record Pause(Duration time, boolean everywhere) implements Outcome {
	}

	/** Not sent: the chat has another address now. */
	record Moved(Address to) implements Outcome {
	}

	/**
	 * Not sent: nobody can be reached there until they come back (blocked, kicked,
	 * deactivated).
	 */
	record Gone(String reason) implements Outcome {
	}

	/** Not sent and never will be: the platform refuses this very message. */
	record Refused(String reason) implements Outcome {
	}

	/** Not sent: the thread into which it goes is no longer there. */
	record ThreadGone(String reason) implements Outcome {
	}

	/** The message to revise is no longer there. */
	record Vanished(String reason) implements Outcome {
	}

	/** Surely not sent; worth another try soon. */
	record Failed(String reason) implements Outcome {
	}

	/** The platform was asked and gave no answer: it may or may not have been sent. */
	record Uncertain(String reason) implements Outcome {
	}

}
