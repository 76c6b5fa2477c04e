package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

import vn.thongsuot.calendar.WorkingTime;

/**
 * The moment of each working day at which lists are sent.
 *
 * @param time when people work
 * @param clock time of day; put off to the next spell if nobody works then
 */
record Mornings(WorkingTime time, LocalTime clock) {

	/** The date of an instant, in the zone of the province. */
	LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.time.zone());
	}

	/** The morning of a working day. */
	Instant of(LocalDate day) {
		Instant morning = this.time.nextWorking(day.atTime(this.clock).atZone(this.time.zone()).toInstant());
		return day(morning).equals(day) ? morning : beginOf(day);
	}

	/** The first working moment at or after the begin of a day. */
	Instant beginOf(LocalDate day) {
		return this.time.nextWorking(day.atStartOfDay(this.time.zone()).toInstant());
	}

	/** The first morning on or after a day, and not before an instant. */
	Instant firstFrom(LocalDate earliest, Instant from) {
		LocalDate day = earliest.isBefore(day(from)) ? day(from) : earliest;
		return Stream.iterate(workingDayFrom(day), (last) -> workingDayFrom(last.plusDays(1)))
			.map(this::of)
			.filter((morning) -> !morning.isBefore(from))
			.findFirst()
			.orElseThrow();
	}

	/** How many working days have begun after the day of the deadline, until today. */
	long daysAfter(Instant due, Instant now) {
		return day(due).isBefore(day(now))
				? day(due).plusDays(1).datesUntil(day(now).plusDays(1)).filter(this.time::isWorkingDay).count() : 0;
	}

	private LocalDate workingDayFrom(LocalDate day) {
		return day(beginOf(day));
	}

}
