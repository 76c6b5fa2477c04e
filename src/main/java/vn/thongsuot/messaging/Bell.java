package vn.thongsuot.messaging;

import java.time.Duration;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes whoever waits for work. */
final class Bell {

	private long rings;

	synchronized void ring() {
		this.rings++;
		notifyAll();
	}

	/** Rings when what the current transaction does can be seen by others. */
	void ringAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			ring();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				ring();
			}
		});
	}

	/** How often it has rung: to be asked before looking for work. */
	synchronized long rings() {
		return this.rings;
	}

	/** Waits until it rings once more than that, at most for that time. */
	synchronized void await(long rings, Duration time) throws InterruptedException {
		long end = System.nanoTime() + time.toNanos();
		long left = time.toNanos();
		while (this.rings == rings && left > 0) {
			wait(Math.max(1, left / 1_000_000));
			left = end - System.nanoTime();
		}
	}

}
