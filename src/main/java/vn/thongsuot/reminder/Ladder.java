package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What comes next for a ticket, as a pure value: it knows deadlines and working time and
 * nothing else. A ticket is named at most once a working day, and never outside working
 * time.
 *
 * @param steps the steps that are taken; {@link Rung#MORNING} always is
 */
record Ladder(Mornings mornings, Set<Rung> steps) {

	Ladder {
		steps = Set.copyOf(steps);
	}

	/** The next step for a ticket of which nothing was said today. */
	Planned from(Instant due, Instant now) {
		return next(due, now, now);
	}

	/** The next step for a ticket that was named just now. */
	Planned afterNaming(Instant due, Instant now) {
		LocalDate tomorrow = this.mornings.day(now).plusDays(1);
		Instant onward = now.plusNanos(1);
		return next(due, onward, latest(onward, tomorrow.atStartOfDay(this.mornings.time().zone()).toInstant()));
	}

	/**
	 * What becomes of a step whose time has come by now, which is working time. One that
	 * was missed on its day, or is no longer taken, becomes a line of this morning's
	 * list; so does a morning that turned out to be none.
	 */
	Planned settle(Rung step, Instant due, Instant now) {
		LocalDate today = this.mornings.day(now);
		boolean timely = step == Rung.DEADLINE && !this.mornings.day(due).isBefore(today);
		if (timely) {
			return this.steps.contains(Rung.DEADLINE) ? new Planned(step, now) : from(due, now.plusNanos(1));
		}
		return new Planned(Rung.MORNING, latest(now, this.mornings.of(today)));
	}

	private Planned next(Instant due, Instant from, Instant fromMorning) {
		return Stream.of(Rung.values())
			.filter(this.steps::contains)
			.flatMap((step) -> step.next(due, (step != Rung.MORNING) ? from : fromMorning, this.mornings)
				.map((at) -> new Planned(step, at))
				.stream())
			.min(Comparator.comparing(Planned::at))
			.orElseThrow();
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
