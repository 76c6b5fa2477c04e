package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The holidays of every year: an official year as it is listed, any other as the law lets
 * expect it, save for the days that are listed.
 */
final class HolidayTable implements Holidays {

	private final Map<Integer, CalendarYear> listed;

	private final Set<DayOfWeek> weekdays;

	private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();

	HolidayTable(Map<Integer, CalendarYear> listed, Set<DayOfWeek> weekdays) {
		this.listed = Map.copyOf(listed);
		this.weekdays = Set.copyOf(weekdays);
	}

	@Override
	public DayKind on(LocalDate day) {
		return year(day.getYear()).on(day);
	}

	@Override
	public boolean officialYear(int year) {
		return year(year).official();
	}

	/** All that is listed, in order. */
	String listed() {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(this.listed).forEach((year,
				days) -> text.append(year).append(days.official() ? "!" : "?").append(new TreeMap<>(days.days())));
		return text.toString();
	}

	private CalendarYear year(int year) {
		return this.years.computeIfAbsent(year, this::complete);
	}

	private CalendarYear complete(int year) {
		CalendarYear known = this.listed.getOrDefault(year, new CalendarYear(false, Map.of()));
		return known.official() ? known : known.or(StatutoryDays.expected(year, this.weekdays));
	}

}
