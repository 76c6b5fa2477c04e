package vn.thongsuot.reminder;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The year 2026, from its first minute to its last: what is said about each ticket, to
 * whom and when, is compared with a walk that shares no code with the product.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulatedYear {

	@Test
	@Order(1)
	void saysWhatTheWalkSays() {
		try (WholeYear year = new WholeYear(TestDatabase.h2(), 1, WholeYear.TICKETS, WholeYear.DAYS)) {
			year.live();
			year.isAsTheWalkSays("One node, H2");
			assertThat(year.seconds()).as("seconds").isLessThan(120);
		}
	}

	/**
	 * With a tenth of the tickets, as below: these two are about order, not about size.
	 */
	@Test
	@Order(2)
	void keepsItsPromisesWhileTheClockJumpsAnHourBackAndForth() {
		Random random = new Random(3600);
		try (WholeYear year = new WholeYear(TestDatabase.h2(), 1, WholeYear.TICKETS / 10, WholeYear.DAYS)) {
			for (int minute = 0; minute < year.end(); minute += YearTicket.TICK) {
				year.happen(minute);
				if (random.nextInt(3) == 0) {
					YearWorld.CLOCK.set(YearWalk.at(Math.max(0, minute + (random.nextBoolean() ? 60 : -60))));
				}
				if (WholeYear.isLookedAt(minute)) {
					year.offices().forEach(Office::look);
				}
			}
			year.keepsItsPromises("Jumping clock, H2");
		}
	}

	@Test
	@Order(3)
	void saysTheSameWithTwoNodes() throws Exception {
		CyclicBarrier together = new CyclicBarrier(2);
		try (WholeYear year = new WholeYear(TestDatabase.postgres(), 2, WholeYear.TICKETS / 10, WholeYear.DAYS);
				ExecutorService threads = Executors.newFixedThreadPool(2)) {
			for (int minute = 0; minute < year.end(); minute += YearTicket.TICK) {
				year.happen(minute);
				if (WholeYear.isLookedAt(minute)) {
					lookTogether(year, together, threads);
				}
			}
			year.isAsTheWalkSays("Two nodes, PostgreSQL");
		}
	}

	private static void lookTogether(WholeYear year, CyclicBarrier together, ExecutorService threads) throws Exception {
		Stream<Callable<Void>> looks = year.offices().stream().map((office) -> () -> {
			together.await(60, TimeUnit.SECONDS);
			office.look();
			return null;
		});
		for (Future<Void> look : threads.invokeAll(looks.toList())) {
			look.get(2, TimeUnit.MINUTES);
		}
		year.offices().getFirst().look();
		year.carryAll();
	}

}
