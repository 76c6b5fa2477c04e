package vn.thongsuot.faults;

import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import vn.thongsuot.sandbox.Ledger;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product halts right after the n-th statement, and is killed at the n-th call to the
 * platform, carried out but not yet answered, of one question and its answer, for each n.
 * {@code -Dfaults.every=k} takes only every k-th, {@code -Dfaults.from} begins later,
 * {@code -Dfaults.at=commit} halts after commits only: between two of them nothing that
 * is stored differs.
 */
class HaltAtEachStepFaults {

	private static final int MOST = 2000;

	private final int every = Integer.getInteger("faults.every", 1);

	private final int from = Integer.getInteger("faults.from", 1);

	private final int last = Integer.getInteger("faults.to", MOST);

	@Test
	void survivesAHaltAfterEachStatement() throws Exception {
		try (Town town = new Town(ProductFiles.make(), true, 1)) {
			town.awaitQuiet(2000);
			town.product.orders("learn 8000", "learnt");
			Revival revival = new Revival(town.product);
			int n = this.from;
			for (boolean died = true; died && n <= this.last; n += this.every) {
				String id = "kS" + n + "z";
				town.product.orders("halt " + n, "armed");
				died = flow(town, revival, id);
				Tally.of(town).isClean();
				System.out.printf("statement %d: %s%n", n, died ? town.product.said("halted").getLast()
						: "not reached, " + town.product.orders("count", "count"));
			}
			finish(town, revival, "statements", n - this.every);
		}
	}

	@Test
	void survivesAKillAtEachCall() throws Exception {
		AtomicInteger countdown = new AtomicInteger();
		try (Town town = new Town(ProductFiles.make(), true, 1)) {
			town.api.ledger().follow((entry) -> {
				if (entry instanceof Ledger.Call call && !call.method().equals("getUpdates")
						&& countdown.decrementAndGet() == 0) {
					town.product.strike();
					System.out.printf("killed at %s%n", call.method());
				}
			});
			Revival revival = new Revival(town.product);
			int n = 1;
			for (boolean died = true; died && n <= this.last; n++) {
				town.awaitQuiet(1000);
				countdown.set(n);
				died = flow(town, revival, "kC" + n + "z");
				countdown.set(0);
				Tally.of(town).isClean();
			}
			finish(town, revival, "calls", n - 1);
		}
	}

	/**
	 * One question and its answer, until all has come of it that is to come; whether the
	 * product died meanwhile.
	 */
	private boolean flow(Town town, Revival revival, String id) throws Exception {
		FutureTask<Boolean> people = new FutureTask<>(() -> {
			town.file(0, id);
			town.answer(id);
			town.awaitAnswer(0, id);
		}, true);
		Thread.ofVirtual().start(people);
		boolean died = revival.until(people::isDone);
		people.get();
		died |= revival.until(() -> Tally.of(town, id).isComplete());
		town.awaitQuiet(1000);
		if (revival.wasNeeded()) {
			died = true;
			town.awaitSettled();
		}
		return died;
	}

	private void finish(Town town, Revival revival, String what, int points) throws Exception {
		Tally tally = Tally.of(town);
		System.out.printf("halts after %s, the last at %d (every %d) | starts %d | %s%n", what, points, this.every,
				revival.starts(), tally);
		tally.isClean();
		assertThat(tally.marked()).isLessThanOrEqualTo(revival.starts());
		town.product.stop();
		new StoreCheck(town.product.database()).isClean(town.filed.size());
	}

}
