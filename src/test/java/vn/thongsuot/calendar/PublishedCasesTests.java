package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.calendar.Fixture.at;

/**
 * What other help desks publish about their own clocks, as numbers: dates, hours, pauses
 * and deadlines, each at the place's own time.
 * <ul>
 * <li>Znuny, github.com/znuny/Znuny: {@code scripts/test/DateTime/AddWorkingTime.t} (as
 * of 012b2cb) and {@code DeltaWorkingTime.t} (29c22cc); its hours {@code 8 .. 12} last
 * until 13:00, {@code 14 .. 17} until 18:00
 * <li>Zammad, github.com/zammad/zammad: {@code test/unit/ticket_sla_test.rb} (39a98c0),
 * {@code spec/lib/escalation/destination_time_spec.rb} (5df9868)
 * <li>EscalationSuspend, github.com/znuny/Znuny4OTRS-EscalationSuspend:
 * {@code doc/en/feature.md} (e14c32e), the example of a day
 * <li>Nine Minds, nineminds.com/documentation/113-setting-up-business-hours; it names
 * Tuesday, but adds up to Monday
 * <li>Airclou, airclou.com/docs/helpdesk/admin/business-hours
 * </ul>
 */
class PublishedCasesTests {

	private static final Set<MonthDay> HOLIDAYS = Stream
		.of("--01-01", "--05-01", "--12-24", "--12-25", "--12-26", "--12-31")
		.map(MonthDay::parse)
		.collect(Collectors.toSet());

	/** Monday to Friday, eight to one and two to six. */
	@ParameterizedTest(name = "{0} + {1}")
	@CsvSource(textBlock = """
			2016-02-01 12:25:30, PT5H,         2016-02-02 08:25:30
			2016-01-31 12:25:30, PT45H25M30S,  2016-02-08 08:25:30
			2015-12-22 16:24:49, PT20H,        2015-12-29 08:24:49
			2015-03-27 12:00,    PT15H,        2015-03-31 09:00
			2016-03-25 12:15:41, PT16H,        2016-03-29 10:15:41
			2016-03-24 12:15:41, PT34H,        2016-03-30 10:15:41
			2016-03-25 08:15:41, PT5H,         2016-03-25 14:15:41
			2016-03-25 08:00,    PT6H,         2016-03-25 15:00
			2015-03-26 17:00,    PT2H,         2015-03-27 09:00
			""")
	void znunyWithALunchBreakOverWeekendsAndChristmas(String from, Duration length, String due) {
		agrees(desk("08:00-13:00 14:00-18:00", DayOfWeek.FRIDAY), from, length, due);
	}

	@ParameterizedTest(name = "{0}: {1} + {2}")
	@CsvSource(textBlock = """
			08:00-18:00, 2016-01-31 12:25:30, PT5H,     2016-02-01 13:00
			08:00-18:00, 2016-02-01 16:59:30, PT3H30M,  2016-02-02 10:29:30
			09:00-17:00, 2013-03-21 10:30,    PT1H,     2013-03-21 11:30
			09:00-17:00, 2013-03-21 10:30,    PT4H,     2013-03-21 14:30
			08:00-17:00, 2026-11-20 16:00,    PT4H,     2026-11-23 11:00
			09:00-17:00, 2026-11-20 16:00,    PT4H,     2026-11-23 12:00
			""")
	void znunyZammadNineMindsAndAirclouWithoutABreak(String spell, String from, Duration length, String due) {
		agrees(desk(spell, DayOfWeek.FRIDAY), from, length, due);
	}

	/** Every day of the week; the pauses are the times in which a ticket was pending. */
	@ParameterizedTest(name = "{0}: {1} + {2}, paused {3}")
	@CsvSource(
			textBlock = """
					09:00-18:00, 2013-06-04 11:00, 120m, 2013-06-04 11:00/2013-06-04 12:30 2013-06-04 13:00/2013-06-04 14:00, 2013-06-04 15:30
					09:00-18:00, 2013-06-04 11:00, 180m, 2013-06-04 11:00/2013-06-04 12:30 2013-06-04 13:00/2013-06-04 14:00, 2013-06-04 16:30
					09:00-18:00, 2013-06-04 11:00, 240m, 2013-06-04 11:00/2013-06-04 12:30 2013-06-04 13:00/2013-06-04 14:00, 2013-06-04 17:30
					09:00-18:00, 2013-06-04 11:00, 120m, 2013-06-04 11:00/2013-06-04 12:30 2013-06-04 13:00/2013-06-04 13:30, 2013-06-04 15:00
					09:00-18:00, 2013-06-04 11:00, 240m, 2013-06-04 11:00/2013-06-04 12:30 2013-06-04 13:00/2013-06-04 13:30, 2013-06-04 17:00
					06:00-23:00, 2026-11-16 11:15, 30m,  2026-11-16 11:30/2026-11-16 12:00,                                  2026-11-16 12:15
					06:00-23:00, 2026-11-16 08:00, 120m, 2026-11-16 09:00/2026-11-16 10:05,                                  2026-11-16 11:05
					""")
	void zammadAndZnunyWithPauses(String spell, String from, String allowance, String pauses, String due) {
		Term term = new Term(at(from), Allowance.valueOf(allowance), pauses(pauses));
		assertThat(term.due(desk(spell, DayOfWeek.SUNDAY))).isEqualTo(at(due));
	}

	private static void agrees(BusinessHours desk, String from, Duration length, String due) {
		assertThat(desk.plusWorking(at(from), length)).isEqualTo(at(due));
		assertThat(desk.between(at(from), at(due))).isEqualTo(length);
	}

	private static List<Pause> pauses(String text) {
		return Arrays.stream(text.split(" (?=\\S+ \\S+/)"))
			.map((pause) -> pause.split("/"))
			.map((ends) -> new Pause(instant(ends[0]), instant(ends[1])))
			.toList();
	}

	private static Instant instant(String text) {
		return at(text.strip());
	}

	/** From Monday to that day. */
	private static BusinessHours desk(String spells, DayOfWeek last) {
		WorkingDays days = new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, last), new TheirHolidays());
		List<Spell> day = Arrays.stream(spells.split(" ")).map(Spell::valueOf).toList();
		return new BusinessHours(Fixture.ZONE, days, new OfficeHours(day, List.of()));
	}

	/** As in Znuny's tests. */
	private static final class TheirHolidays implements Holidays {

		@Override
		public DayKind on(LocalDate day) {
			return HOLIDAYS.contains(MonthDay.from(day)) ? DayKind.HOLIDAY : DayKind.ORDINARY;
		}

		@Override
		public boolean officialYear(int year) {
			return true;
		}

	}

}
