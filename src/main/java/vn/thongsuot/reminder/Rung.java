package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The ladder, from top to bottom: what a desk hears about a ticket as long as it has not
 * replied. Before the first step stands the card itself, which the desk's room posts.
 */
enum Rung {

	/** At the deadline: a word under the card, naming who took it. */
	DEADLINE {

		@Override
		Optional<Instant> next(Instant due, Instant from, Mornings mornings) {
			return due.isBefore(from) ? Optional.empty() : Optional.of(mornings.time().nextWorking(due));
		}

	},

	/** On the morning of each working day after it: a line of the desk's list. */
	MORNING {

		@Override
		Optional<Instant> next(Instant due, Instant from, Mornings mornings) {
			LocalDate dayAfter = mornings.day(due).plusDays(1);
			return Optional.of(mornings.firstFrom(dayAfter, from));
		}

	};

	/**
	 * The first time, at or after an instant, at which this step is taken for a ticket
	 * with that deadline; nothing if it never is.
	 */
	abstract Optional<Instant> next(Instant due, Instant from, Mornings mornings);

}
