package vn.thongsuot.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a bot may send, roughly as the platform limits it: 1 message a second in a
 * chat (bursts of 8 pass), 20 a minute in a group, 30 a second in all.
 */
final class Rates {

	private static final String ALL = "*";

	private static final int BURST = 8;

	private final Clock clock;

	private final Map<String, Deque<Instant>> sent = new HashMap<>();

	private final Map<String, Instant> held = new HashMap<>();

	private boolean enforced = true;

	Rates(Clock clock) {
		this.clock = clock;
	}

	synchronized void enforce(boolean on) {
		enforced = on;
	}

	/** Forbids a chat (or all for "*") for that long, however the limits are set. */
	synchronized void hold(String chat, int seconds) {
		held.put(chat, clock.instant().plusSeconds(seconds));
	}

	/**
	 * Seconds to wait before that many messages may be sent to the chat; 0 if they may
	 * now, and then they are counted.
	 */
	synchronized int admit(String chat, int messages) {
		Instant now = clock.instant();
		int wait = Math.max(heldFor(chat, now), enforced ? overLimits(chat, messages, now) : 0);
		if (wait == 0) {
			for (int i = 0; i < messages; i++) {
				sent.computeIfAbsent(chat, one -> new ArrayDeque<>()).add(now);
				sent.computeIfAbsent(ALL, one -> new ArrayDeque<>()).add(now);
			}
		}
		return wait;
	}

	/** Seconds for which the chat, or everything, is held. */
	synchronized int heldFor(String chat, Instant now) {
		return Math.max(left(held.get(chat), now), left(held.get(ALL), now));
	}

	private int overLimits(String chat, int messages, Instant now) {
		int wait = Math.max(full(ALL, 30, Duration.ofSeconds(1), messages, now),
				full(chat, BURST, Duration.ofSeconds(BURST), messages, now));
		return chat.startsWith("-") ? Math.max(wait, full(chat, 20, Duration.ofMinutes(1), messages, now)) : wait;
	}

	private int full(String key, int limit, Duration window, int messages, Instant now) {
		Deque<Instant> times = sent.computeIfAbsent(key, one -> new ArrayDeque<>());
		times.removeIf(time -> time.isBefore(now.minusSeconds(60)));
		Instant since = now.minus(window);
		var recent = times.stream().filter(time -> time.isAfter(since)).toList();
		if (recent.size() + messages <= limit) {
			return 0;
		}
		int over = Math.min(recent.size() - 1, Math.max(0, recent.size() + messages - limit - 1));
		return recent.isEmpty() ? 1 : Math.max(1, left(recent.get(over).plus(window), now));
	}

	private static int left(@org.jspecify.annotations.Nullable Instant until, Instant now) {
		if (until == null || !until.isAfter(now)) {
			return 0;
		}
		return (int) Math.ceilDiv(Duration.between(now, until).toMillis(), 1000);
	}

}
