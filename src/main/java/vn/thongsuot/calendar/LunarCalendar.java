package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The Vietnamese lunar calendar, for the years 1968 to 2088: months begin on the day of
 * the new moon in UTC+7, the eleventh contains the winter solstice, and a leap month is
 * the first that contains none of the twelve principal terms.
 */
final class LunarCalendar {

	/** The sector of the ecliptic that the sun enters at the winter solstice. */
	private static final int WINTER = 9;

	private LunarCalendar() {
	}

	/** The solar date of a day of one of the first ten months of that year's Tết. */
	static LocalDate date(int year, int month, int day) {
		int eleventh = eleventhMonth(year - 1);
		int moon = eleventh + month + 1;
		boolean shifted = leapMonth(eleventh, eleventhMonth(year)) <= moon;
		return begin(shifted ? moon + 1 : moon).plusDays(day - 1L);
	}

	/** The number of the moon of the eleventh month of a year. */
	private static int eleventhMonth(int year) {
		LocalDate end = LocalDate.of(year, 12, 31);
		int moon = Sky.moonsBefore(end) + 1;
		IntPredicate late = (number) -> begin(number).isAfter(end) || Sky.sector(begin(number)) == WINTER;
		return IntStream.iterate(moon, (number) -> number - 1).filter(late.negate()).findFirst().orElseThrow();
	}

	/** The number of the leap month between two eleventh months, or one after them. */
	private static int leapMonth(int eleventh, int nextEleventh) {
		if (nextEleventh - eleventh == 12) {
			return Integer.MAX_VALUE;
		}
		return IntStream.range(eleventh + 1, nextEleventh)
			.filter((moon) -> Sky.sector(begin(moon)) == Sky.sector(begin(moon + 1)))
			.findFirst()
			.orElseThrow();
	}

	private static LocalDate begin(int moon) {
		return Sky.dayOfNewMoon(moon);
	}

}
