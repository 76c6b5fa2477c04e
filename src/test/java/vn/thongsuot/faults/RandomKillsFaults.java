package vn.thongsuot.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product is killed at random moments while officers ask and a department answers.
 * {@code -Dfaults.kills} says how often (50), {@code -Dfaults.seed} repeats the moments.
 */
class RandomKillsFaults {

	private static final int OFFICERS = 4;

	private final int kills = Integer.getInteger("faults.kills", 50);

	private final long seed = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);

	private volatile boolean closing;

	@Test
	void losesNothingAndDoublesNothingUnmarked() throws Exception {
		System.out.printf("random kills: seed %d, %d kills%n", this.seed, this.kills);
		try (Town town = new Town(ProductFiles.make(), false, OFFICERS);
				ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				List<Future<?>> work = IntStream.range(0, OFFICERS)
					.<Future<?>>mapToObj((officer) -> people.submit(() -> live(town, officer)))
					.toList();
				killAgainAndAgain(town);
				this.closing = true;
				for (Future<?> each : work) {
					finish(each);
				}
				town.awaitSettled();
				check(town);
			}
			catch (AssertionError ex) {
				System.out.println(Tally.of(town));
				System.out.println(town.product.lastWords());
				throw ex;
			}
			finally {
				this.closing = true;
				people.shutdownNow();
			}
		}
	}

	/** Asks, is answered, and asks again, until the office closes. */
	private void live(Town town, int officer) {
		for (int k = 1; !this.closing; k++) {
			String id = "k%dx%dz".formatted(officer, k);
			town.file(officer, id);
			town.answer(id);
			if (k % 2 == 0) {
				town.awaitAnswer(officer, id);
			}
		}
		town.filed.stream()
			.filter((question) -> question.officer() == officer)
			.forEach((question) -> town.awaitAnswer(officer, question.id()));
	}

	private void killAgainAndAgain(Town town) {
		Random random = new Random(this.seed);
		for (int kill = 1; kill <= this.kills; kill++) {
			if (kill % 5 != 0) {
				awaitFirstCall(town);
				awaitCalls(town, random.nextInt(20));
			}
			Pause.millis(random.nextInt((kill % 5 != 0) ? 200 : 4000));
			town.product.kill();
			long waited = System.nanoTime();
			town.product.startAgain();
			System.out.printf("kill %d: filed %d (%d ms)%n", kill, town.filed.size(),
					(System.nanoTime() - waited) / 1_000_000);
		}
	}

	/** Counted in calls, since a busy machine gets little done in a while. */
	private static void awaitCalls(Town town, int more) {
		int wanted = town.calls.get() + more;
		int before = town.calls.get();
		long since = System.nanoTime();
		while (town.calls.get() < wanted && System.nanoTime() - since < 8_000_000_000L) {
			Pause.millis(5);
			if (town.calls.get() != before) {
				before = town.calls.get();
				since = System.nanoTime();
			}
		}
	}

	private static void awaitFirstCall(Town town) {
		int before = town.calls.get();
		long end = System.nanoTime() + 240_000_000_000L;
		while (town.calls.get() == before) {
			if (!town.product.isAlive() || System.nanoTime() > end) {
				throw new AssertionError("The product does not start again:\n" + town.product.lastWords());
			}
			Pause.millis(10);
		}
	}

	private static void finish(Future<?> work) throws InterruptedException {
		try {
			work.get();
		}
		catch (ExecutionException ex) {
			throw new AssertionError("An officer gave up", ex.getCause());
		}
	}

	private void check(Town town) throws Exception {
		Tally tally = Tally.of(town);
		System.out.printf("kills %d | %s%n", this.kills, tally);
		tally.isCleanAfterManyDeaths();
		assertThat(tally.marked()).as("marked repeats, one in each chat at each kill at most")
			.isLessThanOrEqualTo(this.kills * (OFFICERS + 1));
		town.product.stop();
		new StoreCheck(town.product.database()).isClean(town.filed.size());
		town.product.startAgain();
		awaitFirstCall(town);
	}

}
