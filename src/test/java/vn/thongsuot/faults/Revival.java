package vn.thongsuot.faults;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts the product again whenever it has died. */
final class Revival {

	private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

	private final Product product;

	private int starts = 1;

	Revival(Product product) {
		this.product = product;
	}

	/** How often the product was started. */
	int starts() {
		return this.starts;
	}

	/** Looks after the product until that holds; whether it died meanwhile. */
	boolean until(BooleanSupplier done) {
		boolean died = false;
		long end = System.nanoTime() + LONGEST;
		while (!done.getAsBoolean() && System.nanoTime() < end) {
			died |= wasNeeded();
			Pause.millis(50);
		}
		return died;
	}

	/** Starts the product if it has died; whether it had. */
	boolean wasNeeded() {
		if (this.product.isAlive()) {
			return false;
		}
		this.product.startAgain();
		this.product.awaitReady(++this.starts);
		return true;
	}

}
