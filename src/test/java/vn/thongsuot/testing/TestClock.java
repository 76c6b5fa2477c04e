package vn.thongsuot.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

	private final AtomicReference<Instant> now;

	public TestClock(Instant now) {
		this.now = new AtomicReference<>(now);
	}

	/** A clock at an instant in ISO form, such as {@code 2026-11-23T02:00:00Z}. */
	public static TestClock at(String instant) {
		return new TestClock(Instant.parse(instant));
	}

	public void set(Instant instant) {
		this.now.set(instant);
	}

	public void advance(Duration time) {
		this.now.updateAndGet((instant) -> instant.plus(time));
	}

	@Override
	public Instant instant() {
		return this.now.get();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

}
