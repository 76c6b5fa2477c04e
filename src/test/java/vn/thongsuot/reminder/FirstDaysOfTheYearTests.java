package vn.thongsuot.reminder;

import org.junit.jupiter.api.Test;

import vn.thongsuot.testing.TestDatabase;

/**
 * The first fortnight of the simulated year, with a holiday and a make-up Saturday in it:
 * what {@link SimulatedYear} lives through as a whole.
 */
class FirstDaysOfTheYearTests {

	private static final int TICKETS_A_YEAR = 1500;

	private static final int DAYS = 14;

	@Test
	void sayWhatTheWalkSays() {
		try (WholeYear year = new WholeYear(TestDatabase.h2(), 1, TICKETS_A_YEAR, DAYS)) {
			year.live();
			year.isAsTheWalkSays("First days");
		}
	}

}
