package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days are worked: certain weekdays, except holidays, and the make-up days.
 */
record WorkingDays(Set<DayOfWeek> weekdays, Holidays holidays) {

	private static final int LONGEST_REST = 366;

	WorkingDays {
		if (weekdays.isEmpty()) {
			throw new IllegalArgumentException("At least one weekday is worked, such as MONDAY");
		}
		weekdays = Set.copyOf(weekdays);
	}

	boolean isWorked(LocalDate day) {
		return switch (this.holidays.on(day)) {
			case HOLIDAY -> false;
			case MAKE_UP_DAY -> true;
			case ORDINARY -> this.weekdays.contains(day.getDayOfWeek());
		};
	}

	/** The first working day after that day. */
	LocalDate next(LocalDate day) {
		return day.plusDays(1)
			.datesUntil(day.plusDays(LONGEST_REST))
			.filter(this::isWorked)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The calendar has no working day in the year after " + day));
	}

	/** The last working day before that day. */
	LocalDate previous(LocalDate day) {
		return Stream.iterate(day.minusDays(1), (date) -> date.minusDays(1))
			.limit(LONGEST_REST)
			.filter(this::isWorked)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The calendar has no working day in the year before " + day));
	}

	boolean officialYear(int year) {
		return this.holidays.officialYear(year);
	}

}
