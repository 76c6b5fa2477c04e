package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.stream.Stream;

import vn.thongsuot.calendar.WorkingTime;

/**
 * After an interim reply the officer is owed a word every few working days until the
 * answer.
 */
record UpdateRule(WorkingTime workingTime, int everyDays) {

	/** When the next word is due after one that was said then. */
	Instant nextUpdateDue(Instant said) {
		return this.workingTime.plusWorkingDays(said, this.everyDays);
	}

	/**
	 * The latest word that was due by now, if none has been said: the first or one of the
	 * periods after it.
	 */
	Instant latestDue(Instant first, Instant now) {
		return Stream.iterate(first, (due) -> due.equals(first) || !due.isAfter(now), this::nextUpdateDue)
			.reduce(first, (before, after) -> after);
	}

}
