package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days of one year that differ from others of their weekday.
 *
 * @param official whether they are decreed and complete, not only expected
 */
record CalendarYear(boolean official, Map<LocalDate, DayKind> days) {

	CalendarYear {
		days = Map.copyOf(days);
	}

	DayKind on(LocalDate day) {
		return this.days.getOrDefault(day, DayKind.ORDINARY);
	}

	/** This year's days, and those of the other where this one says nothing. */
	CalendarYear or(CalendarYear other) {
		Map<LocalDate, DayKind> all = new TreeMap<>(other.days);
		all.putAll(this.days);
		return new CalendarYear(this.official, all);
	}

}
