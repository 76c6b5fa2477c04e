package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holidays to expect by law (Labour Code 45/2019, articles 111 and 112; from 2026
 * also the Day of Vietnamese Culture, resolution 28/2026/QH16), as long as no calendar of
 * that year is decreed.
 */
final class StatutoryDays {

	private StatutoryDays() {
	}

	/**
	 * The holidays of a year; one on a day of weekly rest moves to the next worked day.
	 */
	static CalendarYear expected(int year, Set<DayOfWeek> weekdays) {
		Set<LocalDate> byLaw = byLaw(year).collect(Collectors.toCollection(TreeSet::new));
		Set<LocalDate> off = new TreeSet<>(byLaw);
		byLaw.stream()
			.filter((day) -> !weekdays.contains(day.getDayOfWeek()))
			.forEach((day) -> off.add(compensation(day, off, weekdays)));
		return new CalendarYear(false, off.stream()
			.collect(Collectors.toMap((day) -> day, (day) -> DayKind.HOLIDAY, (one, same) -> one, TreeMap::new)));
	}

	private static Stream<LocalDate> byLaw(int year) {
		Stream<LocalDate> fixed = Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30),
				LocalDate.of(year, 5, 1), LocalDate.of(year, 9, 2), besideNationalDay(year), hungKings(year));
		return Stream.of(tet(year), fixed, cultureDay(year)).flatMap((days) -> days);
	}

	/**
	 * Five days around the first of the lunar year. The law leaves open how many come
	 * before it; the custom of the decrees since 2016 is one if that joins them with a
	 * weekend, else two.
	 */
	private static Stream<LocalDate> tet(int year) {
		LocalDate first = LunarCalendar.date(year, 1, 1);
		boolean early = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY).contains(first.getDayOfWeek());
		LocalDate begin = first.minusDays(early ? 1 : 2);
		return begin.datesUntil(begin.plusDays(5));
	}

	private static LocalDate hungKings(int year) {
		return LunarCalendar.date(year, 3, 10);
	}

	/** The day before or after 2 September, whichever joins it with a weekend. */
	private static LocalDate besideNationalDay(int year) {
		LocalDate day = LocalDate.of(year, 9, 2);
		Set<DayOfWeek> followed = EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
		return followed.contains(day.getDayOfWeek()) ? day.plusDays(1) : day.minusDays(1);
	}

	private static Stream<LocalDate> cultureDay(int year) {
		return (year < 2026) ? Stream.empty() : Stream.of(LocalDate.of(year, Month.NOVEMBER, 24));
	}

	private static LocalDate compensation(LocalDate day, Set<LocalDate> off, Set<DayOfWeek> weekdays) {
		return Stream.iterate(day, (date) -> date.plusDays(1))
			.filter((date) -> weekdays.contains(date.getDayOfWeek()) && !off.contains(date))
			.findFirst()
			.orElseThrow();
	}

}
