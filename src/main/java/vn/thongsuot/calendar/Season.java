package vn.thongsuot.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * A part of every year with working hours of its own, its first and its last day
 * included; it may go over the end of the year.
 */
record Season(MonthDay first, MonthDay last, List<Spell> spells) {

	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d/M");

	Season {
		spells = Spell.day(spells);
	}

	/**
	 * Reads {@code 16/4-15/10 07:00-11:30 13:30-17:00}; also called when settings are
	 * bound.
	 */
	public static Season valueOf(String text) {
		String[] parts = text.strip().split("[\\s,]+");
		String[] days = parts[0].split("-", -1);
		if (days.length != 2) {
			throw unreadable(text);
		}
		List<Spell> spells = Arrays.stream(parts).skip(1).map(Spell::valueOf).toList();
		try {
			return new Season(day(days[0]), day(days[1]), spells);
		}
		catch (DateTimeException ex) {
			throw unreadable(text);
		}
	}

	/** The seasons of a year; no day belongs to two of them. */
	static List<Season> year(List<Season> seasons) {
		LocalDate leapYear = LocalDate.of(2028, 1, 1);
		leapYear.datesUntil(leapYear.plusYears(1)).forEach((day) -> {
			if (seasons.stream().filter((season) -> season.contains(day)).count() > 1) {
				throw new IllegalArgumentException("Two seasons with hours of their own contain the "
						+ day.getDayOfMonth() + "/" + day.getMonthValue() + "; let them not overlap");
			}
		});
		return List.copyOf(seasons);
	}

	boolean contains(LocalDate date) {
		MonthDay day = MonthDay.from(date);
		boolean started = !day.isBefore(this.first);
		boolean lasting = !day.isAfter(this.last);
		return this.first.isAfter(this.last) ? started || lasting : started && lasting;
	}

	private static MonthDay day(String text) {
		return MonthDay.parse(text, DAY_AND_MONTH);
	}

	private static IllegalArgumentException unreadable(String text) {
		return new IllegalArgumentException(
				"'" + text + "' is not a season such as 16/4-15/10 07:00-11:30 13:30-17:00");
	}

}
