package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What did not arrive, for those who look after the bot; texts are not shown.
 */
public interface Undeliverables {

	/** How many there are since then. */
	long count(Instant since);

	/** Each of them since then, in order of time. */
	List<Line> since(Instant since);

	/**
	 * A message that did not arrive.
	 *
	 * @param address to whom we wrote, or who wrote to us
	 * @param purpose what it was to its reader; {@code incoming} for an update that was
	 * parked
	 * @param reason the platform's, or the kind of error; for administrators
	 */
	record Line(Address address, String purpose, @Nullable Subject about, String reason, Instant at, Fate fate) {
	}

	/** What becomes of it. */
	enum Fate {

		/** It waits until the reader can be reached again. */
		KEPT,
		/** It will not be sent. */
		LOST,
		/** It came in and could not be handled. */
		PARKED

	}

}
