package vn.thongsuot.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The year 2026 minute by minute, as a department's people live it: plain tables and
 * counting, without a line of the product's calendar or of its ladder. A minute is
 * counted from the begin of the year.
 */
final class YearWalk {

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);

	/** Far enough into the next year to end whatever began in this one. */
	private static final int MINUTES = 460 * 1440;

	private static final Set<LocalDate> HOLIDAYS = Stream
		.of("2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20",
				"2026-04-27", "2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24",
				"2027-01-01")
		.map(LocalDate::parse)
		.collect(Collectors.toSet());

	private static final Set<LocalDate> MAKE_UP_DAYS = Stream.of("2026-01-10", "2026-08-22")
		.map(LocalDate::parse)
		.collect(Collectors.toSet());

	/** From and to of the spells alternate; of two departments, and of all others. */
	private static final Map<String, List<String>> OWN = Map.of("SYT", List.of("07:00", "11:30", "13:00", "16:30"));

	private static final List<String> WINTER = List.of("07:30", "11:30", "13:30", "17:00");

	private static final List<String> SUMMER = List.of("07:00", "11:30", "13:30", "17:00");

	private static final List<String> SUMMER_OF_SNNMT = List.of("06:45", "11:15", "13:45", "17:00");

	private static final Map<String, YearWalk> WALKS = new TreeMap<>();

	private final BitSet working = new BitSet(MINUTES);

	private YearWalk(String department) {
		for (int day = 0; day < MINUTES / 1440; day++) {
			LocalDate date = date(day);
			List<LocalTime> edges = edges(department, date);
			for (int minute = 0; isWorked(date) && minute < 1440; minute++) {
				this.working.set(day * 1440 + minute, isBetween(edges, LocalTime.ofSecondOfDay(minute * 60L)));
			}
		}
	}

	/** The settings of the product that say the same. */
	static String[] settings() {
		return new String[] { "thongsuot.calendar.summer=16/4-15/10 07:00-11:30 13:30-17:00",
				"thongsuot.calendar.departments=SYT 07:00-11:30 13:00-16:30,SNNMT 16/4-15/10 06:45-11:15 13:45-17:00" };
	}

	static YearWalk of(String department) {
		boolean own = OWN.containsKey(department) || department.equals("SNNMT");
		return WALKS.computeIfAbsent(own ? department : "", YearWalk::new);
	}

	static boolean isWorked(LocalDate day) {
		boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
		return MAKE_UP_DAYS.contains(day) || (weekday && !HOLIDAYS.contains(day));
	}

	private static List<LocalTime> edges(String department, LocalDate date) {
		MonthDay day = MonthDay.from(date);
		boolean summer = !day.isBefore(MonthDay.of(4, 16)) && !day.isAfter(MonthDay.of(10, 15));
		List<String> usual = summer ? department.equals("SNNMT") ? SUMMER_OF_SNNMT : SUMMER : WINTER;
		return OWN.getOrDefault(department, usual).stream().map(LocalTime::parse).toList();
	}

	/** Whether an odd number of edges lies behind it. */
	private static boolean isBetween(List<LocalTime> edges, LocalTime time) {
		return edges.stream().filter((edge) -> !edge.isAfter(time)).count() % 2 == 1;
	}

	static Instant at(int minute) {
		return BEGIN.plusMinutes(minute).atZone(ZONE).toInstant();
	}

	static int minute(Instant instant) {
		return (int) ChronoUnit.MINUTES.between(BEGIN, LocalDateTime.ofInstant(instant, ZONE));
	}

	static int day(int minute) {
		return minute / 1440;
	}

	static LocalDate date(int day) {
		return BEGIN.toLocalDate().plusDays(day);
	}

	boolean isWorking(int minute) {
		return this.working.get(minute);
	}

	int nextWorking(int minute) {
		int walk = minute;
		while (!isWorking(walk)) {
			walk++;
		}
		return walk;
	}

	int threeDaysAfter(int minute) {
		return daysAfter(minute, 3);
	}

	/** The same time of day on a working day after this one. */
	int daysAfter(int minute, int days) {
		int begin = nextWorking(minute);
		int day = day(begin);
		for (int left = days; left > 0;) {
			day++;
			left -= isWorked(date(day)) ? 1 : 0;
		}
		return nextWorking(day * 1440 + begin % 1440);
	}

	/** The minute at which so many working minutes have passed. */
	int after(int minute, int count) {
		int walk = minute;
		for (int left = count; left > 0; walk++) {
			left -= isWorking(walk) ? 1 : 0;
		}
		return walk;
	}

	int between(int from, int to) {
		int count = 0;
		for (int walk = from; walk < to; walk++) {
			count += isWorking(walk) ? 1 : 0;
		}
		return count;
	}

	/** How many working days have begun after that day, up to and with another one. */
	static int workedDays(int after, int until) {
		int count = 0;
		for (int day = after + 1; day <= until; day++) {
			count += isWorked(date(day)) ? 1 : 0;
		}
		return count;
	}

}
