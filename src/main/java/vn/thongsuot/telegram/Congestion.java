package vn.thongsuot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outcome;

/**
 * Telegram asks to wait without saying for whom; asked for several chats at once, it
 * means all.
 */
final class Congestion {

	private static final int SEVERAL = 3;

	/** Taken when Telegram does not say how long. */
	private static final int USUAL = 5;

	private final Clock clock;

	private final Set<Address> waiting = new HashSet<>();

	private Instant until = Instant.MIN;

	Congestion(Clock clock) {
		this.clock = clock;
	}

	synchronized Outcome pause(Address chat, int seconds) {
		Instant now = this.clock.instant();
		if (now.isAfter(this.until)) {
			this.waiting.clear();
		}
		this.waiting.add(chat);
		Duration time = Duration.ofSeconds((seconds > 0) ? seconds : USUAL);
		this.until = now.plus(time);
		return new Outcome.Pause(time, this.waiting.size() >= SEVERAL);
	}

}
