package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Polls on one thread for as long as the product runs. */
final class Poller implements SmartLifecycle {

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	/** A server that does not hold polls must not be asked without end. */
	private static final Duration HASTE = Duration.ofMillis(10);

	private final Feed feed;

	private final Runnable afterGoodPoll;

	private volatile CountDownLatch stop = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	Poller(Feed feed, Runnable afterGoodPoll) {
		this.feed = feed;
		this.afterGoodPoll = afterGoodPoll;
	}

	@Override
	public synchronized void start() {
		if (!isRunning()) {
			this.stop = new CountDownLatch(1);
			this.thread = Thread.ofPlatform().name("telegram-poller").start(this::pollUntilStopped);
		}
	}

	/** The thread is never interrupted: that would close the database file under it. */
	@Override
	public synchronized void stop() {
		Thread polling = this.thread;
		this.stop.countDown();
		long end = System.nanoTime() + LONGEST_STOP.toNanos();
		while (polling != null && polling.isAlive() && System.nanoTime() < end) {
			this.feed.cancel();
			if (!joined(polling)) {
				break;
			}
		}
		this.thread = null;
	}

	private static boolean joined(Thread polling) {
		try {
			polling.join(10);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Starts after all that handles what it brings, and stops before. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

	private void pollUntilStopped() {
		while (!isStopped()) {
			rest(poll());
		}
	}

	private boolean isStopped() {
		return this.stop.getCount() == 0;
	}

	private Duration poll() {
		try {
			long begin = System.nanoTime();
			Answer answer = this.feed.ask();
			return isStopped() ? Duration.ZERO : take(answer, System.nanoTime() - begin);
		}
		catch (RuntimeException ex) {
			return this.feed.unforeseen(ex);
		}
	}

	private Duration take(Answer answer, long nanos) {
		Duration rest = this.feed.take(answer);
		if (rest.isZero()) {
			this.afterGoodPoll.run();
		}
		return (rest.isZero() && nanos < HASTE.toNanos()) ? HASTE : rest;
	}

	private void rest(Duration time) {
		try {
			this.stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.stop.countDown();
		}
	}

}
