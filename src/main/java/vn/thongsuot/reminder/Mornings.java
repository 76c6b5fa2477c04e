package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

import vn.thongsuot.calendar.WorkingTime;

/**
 * When somebody may be told something: in working time, not in the own quiet hours, and
 * lists at one moment of each working day.
 *
 * @param time when they work
 * @param clock time of day of lists; put off to the next spell if nobody works then
 */
record Mornings(WorkingTime time, LocalTime clock, Quiet quiet) {

	/** The date of an instant, in the zone of the province. */
	LocalDate day(Instant instant) {
		return this.time.day(instant);
	}

	/** That instant, or the first one after it at which something may be said. */
	Instant loud(Instant instant) {
		Instant working = this.time.nextWorking(instant);
		return isQuiet(working) ? loud(this.time.at(day(working), this.quiet.to())) : working;
	}

	/** Whether something may be said right now. */
	boolean isLoud(Instant now) {
		return this.time.isWorking(now) && !isQuiet(now);
	}

	private boolean isQuiet(Instant instant) {
		return this.quiet.contains(LocalTime.ofInstant(instant, this.time.zone())) && leavesTime(day(instant));
	}

	/** Nobody gets a whole day's work without reminders. */
	private boolean leavesTime(LocalDate day) {
		Duration silent = this.time.between(this.time.at(day, this.quiet.from()), this.time.at(day, this.quiet.to()));
		Duration worked = this.time.between(this.time.at(day, LocalTime.MIN),
				this.time.at(day.plusDays(1), LocalTime.MIN));
		return silent.compareTo(worked) < 0;
	}

	/** The moment of a working day at which lists come. */
	Instant of(LocalDate day) {
		Instant morning = loud(this.time.at(day, this.clock));
		return day(morning).equals(day) ? morning : loud(day.atStartOfDay(this.time.zone()).toInstant());
	}

	/** The first working moment at or after the begin of a day. */
	Instant beginOf(LocalDate day) {
		return this.time.nextWorking(day.atStartOfDay(this.time.zone()).toInstant());
	}

	/** The first list on or after a day, and not before an instant. */
	Instant firstFrom(LocalDate earliest, Instant from) {
		LocalDate day = earliest.isBefore(day(from)) ? day(from) : earliest;
		return Stream.iterate(workingDayFrom(day), (last) -> workingDayFrom(last.plusDays(1)))
			.map(this::of)
			.filter((morning) -> !morning.isBefore(from))
			.findFirst()
			.orElseThrow();
	}

	/** The first list on a day after this one. */
	Instant nextDay(Instant now) {
		return firstFrom(day(now).plusDays(1), now);
	}

	/** How many working days have begun after the day of the deadline, until today. */
	long daysAfter(Instant due, Instant now) {
		return day(due).isBefore(day(now))
				? day(due).plusDays(1).datesUntil(day(now).plusDays(1)).filter(this.time::isWorkingDay).count() : 0;
	}

	/**
	 * What was due before that instant is overdue by at least so many working days today.
	 * @param days at least one
	 */
	Instant overdueBefore(int days, Instant now) {
		LocalDate day = day(now);
		for (int left = days - (this.time.isWorkingDay(day) ? 1 : 0); left > 0;) {
			day = day.minusDays(1);
			left -= this.time.isWorkingDay(day) ? 1 : 0;
		}
		return day.atStartOfDay(this.time.zone()).toInstant();
	}

	private LocalDate workingDayFrom(LocalDate day) {
		return day(beginOf(day));
	}

}
