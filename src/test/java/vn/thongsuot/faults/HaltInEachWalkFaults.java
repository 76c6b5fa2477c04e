package vn.thongsuot.faults;

import java.util.Map;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product halts right after the n-th statement of each walk of a ticket besides the
 * plain one, for each n; the ticket is answered in the end. {@code -Dfaults.every=k}
 * takes only every k-th, {@code -Dfaults.from} begins later, {@code -Dfaults.at=commit}
 * halts after commits only, {@code -Dfaults.walk} names walks by a pattern.
 */
class HaltInEachWalkFaults {

	private final int every = Integer.getInteger("faults.every", 1);

	private final int from = Integer.getInteger("faults.from", 1);

	private final int last = Integer.getInteger("faults.to", 2000);

	private final String wanted = System.getProperty("faults.walk", ".*");

	private int halts;

	@Test
	void survivesAHaltAfterEachStatement() throws Exception {
		try (Town town = new Town(ProductFiles.make(), true, 1)) {
			Bench bench = new Bench(town);
			Revival revival = new Revival(town.product);
			town.awaitQuiet(2000);
			town.product.orders("learn 8000", "learnt");
			int number = 0;
			for (Map.Entry<String, Bench.Walk> walk : bench.walks().entrySet()) {
				number++;
				if (walk.getKey().contains("approved")) {
					bench.needApproval();
				}
				if (walk.getKey().matches(this.wanted)) {
					all(town, bench, revival, walk.getKey(), walk.getValue(), number);
				}
			}
			finish(town, bench, revival);
		}
		catch (AssertionError ex) {
			System.out.println("after " + this.halts + " halts: " + ex.getMessage());
			throw ex;
		}
	}

	private void all(Town town, Bench bench, Revival revival, String name, Bench.Walk walk, int number)
			throws Exception {
		int n = this.from;
		for (boolean died = true; died && n <= this.last; n += this.every) {
			Bench.Case it = bench.file("k%dx%dz".formatted(number, n));
			town.awaitQuiet(500);
			town.product.orders("halt " + n, "armed");
			died = went(town, revival, () -> walk.go(it));
			this.halts += died ? 1 : 0;
			isClean(town, bench);
			if (died) {
				System.out.printf("%s, %d: %s%n", name, n, town.product.said("halted").getLast());
			}
		}
		System.out.printf("%s: done, %s%n", name, town.product.orders("count", "count"));
		town.product.orders("halt 0", "armed");
	}

	/** Whether the product died meanwhile. */
	private boolean went(Town town, Revival revival, Runnable walk) throws Exception {
		FutureTask<Boolean> people = new FutureTask<>(walk, true);
		Thread.ofVirtual().start(people);
		boolean died = revival.until(people::isDone);
		people.get();
		town.awaitQuiet(1000);
		while (revival.wasNeeded()) {
			died = true;
			town.awaitQuiet(1500);
		}
		return died;
	}

	private static SaidOnce isClean(Town town, Bench bench) {
		SaidOnce said = new SaidOnce(town.words);
		bench.screens().forEach(said::count);
		assertThat(said.doubled()).as("doubled without a mark").isEmpty();
		return said;
	}

	private void finish(Town town, Bench bench, Revival revival) throws Exception {
		System.out.printf("halts %d (every %d) | starts %d | tickets %d, all answered | repeated marked %d%n",
				this.halts, this.every, revival.starts(), town.filed.size(), isClean(town, bench).marked());
		town.product.stop();
		new StoreCheck(town.product.database()).isClean(Bench.STEPS);
	}

}
