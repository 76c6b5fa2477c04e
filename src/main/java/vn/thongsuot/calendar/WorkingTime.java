package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Working time in the zone of the province, with lunch breaks, holidays and make-up days.
 */
public interface WorkingTime {

	/** The zone in which dates and times of day are meant. */
	ZoneId zone();

	/** The day there at that instant. */
	default LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, zone());
	}

	/** The instant of that time of day there. */
	default Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(zone()).toInstant();
	}

	/** Whether people are at their desks at that instant. */
	boolean isWorking(Instant instant);

	/** Whether that day is worked at all. */
	boolean isWorkingDay(LocalDate day);

	/** Whether the holidays of that year are decreed, not only expected. */
	boolean officialYear(int year);

	/** That instant if it is working time, else the begin of the next spell. */
	Instant nextWorking(Instant instant);

	/**
	 * The same time of day on the n-th following working day; an instant outside working
	 * time counts from the next spell. Never outside working time: what falls into
	 * another day's break is due when the break ends.
	 */
	Instant plusWorkingDays(Instant from, int days);

	/** The instant at which that much working time has passed. */
	Instant plusWorking(Instant from, Duration duration);

	/** The latest instant from which that much working time passes until then. */
	Instant minusWorking(Instant to, Duration duration);

	/**
	 * The end of that day's work; of the last working day before it if it is not worked.
	 */
	Instant closing(LocalDate day);

	/** The working time between two instants; zero if they are the wrong way round. */
	Duration between(Instant from, Instant to);

}
