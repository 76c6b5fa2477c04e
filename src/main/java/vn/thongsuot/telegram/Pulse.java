package vn.thongsuot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the polling goes; a trouble is said once when it begins, and once when it is over.
 */
final class Pulse {

	private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

	private final Clock clock;

	private final Instant start;

	private volatile Instant lastGood = Instant.MIN;

	private volatile String trouble = "";

	private volatile String detail = "";

	Pulse(Clock clock) {
		this.clock = clock;
		this.start = clock.instant();
	}

	void good() {
		this.lastGood = this.clock.instant();
		if (!this.trouble.isEmpty()) {
			this.trouble = "";
			this.detail = "";
			LOG.info("Telegram works again.");
		}
	}

	/**
	 * Something is wrong.
	 * @param trouble stable word for its kind
	 * @param detail what was seen
	 * @param advice what an operator should do
	 */
	void bad(String trouble, String detail, String advice) {
		boolean known = this.trouble.equals(trouble);
		this.trouble = trouble;
		this.detail = detail;
		if (!known) {
			LOG.warn("Telegram: {} ({}). {} It is tried again until it works.", trouble, detail, advice);
		}
	}

	/** Whether any poll was good since the start. */
	boolean wasGood() {
		return this.lastGood != Instant.MIN;
	}

	/** Time since the last good poll, or since the start if there was none. */
	Duration silence() {
		return Duration.between(wasGood() ? this.lastGood : this.start, this.clock.instant());
	}

	/** The present trouble; empty if there is none. */
	String trouble() {
		return this.trouble.isEmpty() ? "" : this.trouble + " (" + this.detail + ")";
	}

}
