package vn.thongsuot.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Component;

/**
 * Real time plus an offset that only grows, so that a newcomer to the sandbox sees a
 * reminder without waiting for a day.
 */
@Component
public class MovableClock implements BusinessClock {

	private final Clock realTime;

	private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

	public MovableClock(Clock realTime) {
		this.realTime = realTime;
	}

	@Override
	public Instant now() {
		return this.realTime.instant().plus(offset());
	}

	/** How far this clock is ahead of real time; never negative. */
	public Duration offset() {
		return this.offset.get();
	}

	/**
	 * Moves the clock ahead; an {@link IllegalArgumentException} if that is backwards.
	 */
	public void ahead(Duration by) {
		this.offset.updateAndGet((old) -> old.plus(notNegative(by)));
	}

	/**
	 * Takes up the offset of an earlier run; to be called while the application starts. A
	 * smaller offset than the present one changes nothing.
	 */
	public void resume(Duration earlier) {
		notNegative(earlier);
		this.offset.updateAndGet((old) -> (old.compareTo(earlier) < 0) ? earlier : old);
	}

	private static Duration notNegative(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("The clock only moves ahead, not by " + duration);
		}
		return duration;
	}

}
