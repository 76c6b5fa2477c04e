package vn.thongsuot.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
public final class Patience {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private Patience() {
	}

	/** Returns as soon as the condition holds; fails after a minute. */
	public static void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain: " + what);
			}
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

}
