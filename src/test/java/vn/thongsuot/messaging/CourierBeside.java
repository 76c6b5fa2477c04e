package vn.thongsuot.messaging;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * The product's courier on one thread beside the test's, which may wait until all is
 * carried.
 */
public final class CourierBeside implements InitializingBean, DisposableBean {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final Courier courier;

	private final Bell outboxBell;

	private final Thread thread = Thread.ofPlatform().name("courier-beside").daemon().unstarted(this::carry);

	private long heard = -1;

	private @Nullable Throwable failure;

	CourierBeside(Courier courier, Bell outboxBell) {
		this.courier = courier;
		this.outboxBell = outboxBell;
	}

	@Override
	public void afterPropertiesSet() {
		this.thread.start();
	}

	/** Waits until all is carried that was posted on this node so far. */
	public synchronized void waitUntilCarried() {
		long rings = this.outboxBell.rings();
		try {
			while (this.heard < rings && this.failure == null) {
				wait(PATIENCE.toMillis());
			}
		}
		catch (InterruptedException ex) {
			this.thread.interrupt();
			Thread.currentThread().interrupt();
		}
		if (this.failure != null) {
			throw new IllegalStateException("The courier failed", this.failure);
		}
	}

	/** Carries all that anybody has posted, also on other nodes. */
	public void carryAll() {
		while (this.courier.deliverOne()) {
			// One more.
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.thread.interrupt();
		this.thread.join();
	}

	private void carry() {
		try {
			while (true) {
				long rings = this.outboxBell.rings();
				carryAll();
				heard(rings);
				this.outboxBell.await(rings, PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException | Error ex) {
			fail(ex);
		}
	}

	private synchronized void heard(long rings) {
		this.heard = rings;
		notifyAll();
	}

	private synchronized void fail(Throwable problem) {
		this.failure = problem;
		notifyAll();
	}

}
