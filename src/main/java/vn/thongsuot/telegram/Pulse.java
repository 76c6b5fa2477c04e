package vn.thongsuot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the polling goes; a trouble is said once when it begins, and once when it is over.
 * Two programs with the same token drive each other out by turns, so that polls are good
 * in between: this is over after a while without it.
 */
final class Pulse {

	private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

	private static final Duration CALM = Duration.ofMinutes(3);

	private final Clock clock;

	private final Instant start;

	private volatile @Nullable Instant lastGood;

	private volatile @Nullable Trouble trouble;

	private volatile String detail = "";

	private volatile Instant lastBad = Instant.MIN;

	Pulse(Clock clock) {
		this.clock = clock;
		this.start = clock.instant();
	}

	void good() {
		Instant now = this.clock.instant();
		this.lastGood = now;
		if (this.trouble != null && !mayComeBack(now)) {
			this.trouble = null;
			LOG.info("Telegram works again.");
		}
	}

	private boolean mayComeBack(Instant now) {
		return this.trouble == Trouble.SECOND_PROGRAM && this.lastBad.plus(CALM).isAfter(now);
	}

	void bad(Trouble trouble, String detail) {
		boolean known = this.trouble == trouble;
		this.trouble = trouble;
		this.detail = detail;
		this.lastBad = this.clock.instant();
		if (!known) {
			LOG.warn("Telegram: {} ({}). {} It is tried again until it works.", trouble.words(), detail,
					trouble.advice());
		}
	}

	/** Whether any poll was good since the start. */
	boolean wasGood() {
		return this.lastGood != null;
	}

	/** Time since the last good poll, or since the start if there was none. */
	Duration silence() {
		Instant good = this.lastGood;
		return Duration.between((good != null) ? good : this.start, this.clock.instant());
	}

	/** The present trouble; empty if there is none. */
	String trouble() {
		Trouble present = this.trouble;
		return (present == null) ? "" : present.words() + " (" + this.detail + ")";
	}

}
