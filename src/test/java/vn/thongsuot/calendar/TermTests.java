package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thongsuot.calendar.Fixture.at;

/**
 * Deadlines with pauses, in the province's usual hours; then the situations that other
 * help desks publish as their tests, told anew as numbers in their own hours.
 */
class TermTests {

	private static final BusinessHours PROVINCE = Fixture.province();

	@ParameterizedTest(name = "{0}")
	@CsvSource(
			textBlock = """
					no pause,                     2026-11-16 10:00, 3d, ,                                                    2026-11-19 10:00
					a pause within a spell,       2026-11-16 10:00, 3d, 2026-11-17 08:00/2026-11-17 09:00,                   2026-11-19 11:00
					a pause over lunch,           2026-11-16 10:00, 3d, 2026-11-17 11:00/2026-11-17 14:00,                   2026-11-19 11:00
					a pause over midnight,        2026-11-16 10:00, 3d, 2026-11-17 16:00/2026-11-18 08:30,                   2026-11-19 14:00
					a pause at night,             2026-11-16 10:00, 3d, 2026-11-17 18:00/2026-11-18 06:00,                   2026-11-19 10:00
					a pause over a weekend,       2026-11-12 10:00, 3d, 2026-11-13 16:00/2026-11-16 08:00,                   2026-11-17 11:30
					a pause over days,            2026-11-16 10:00, 3d, 2026-11-16 11:00/2026-11-19 11:00,                   2026-11-25 10:00
					a pause over a holiday,       2026-11-19 10:00, 3d, 2026-11-23 16:00/2026-11-25 08:30,                   2026-11-25 14:00
					two pauses,                   2026-11-16 10:00, 3d, 2026-11-16 11:00/2026-11-16 11:30 2026-11-17 14:00/2026-11-17 14:45, 2026-11-19 11:15
					a pause after the deadline,   2026-11-16 10:00, 1d, 2026-11-17 14:00/2026-11-17 15:00,                   2026-11-17 11:00
					urgent,                       2026-11-16 10:00, 4h, ,                                                    2026-11-16 16:00
					urgent and paused,            2026-11-16 10:00, 4h, 2026-11-16 11:00/2026-11-16 15:00,                   2026-11-17 08:30
					urgent on Friday evening,     2026-11-13 19:00, 4h, ,                                                    2026-11-16 11:30
					urgent before Tết,            2026-02-13 16:00, 4h, ,                                                    2026-02-23 10:30
					in minutes,                   2026-11-16 11:00, 45m, ,                                                   2026-11-16 13:45
					until a day,                  2026-11-16 10:00, 2026-11-20, ,                                            2026-11-20 17:00
					until a day and paused,       2026-11-16 10:00, 2026-11-20, 2026-11-17 08:00/2026-11-17 09:00,           2026-11-23 08:30
					until a Sunday,               2026-11-16 10:00, 2026-11-22, ,                                            2026-11-20 17:00
					""")
	void ends(String when, String from, String allowance, @Nullable String pauses, String due) {
		assertThat(term(from, allowance, pauses).due(PROVINCE)).as(when).isEqualTo(at(due));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-16 10:00,3d,25,2026-11-18 13:52:30", "2026-11-16 10:00,4h,25,2026-11-16 15:00",
			"2026-11-16 08:00,4h,50,2026-11-16 10:00", "2026-02-12 10:00,3d,25,2026-02-23 13:52:30",
			"2026-11-16 10:00,3d,99,2026-11-16 10:13:30" })
	void isNearlyOver(String from, String allowance, int percent, String near) {
		assertThat(term(from, allowance, null).whenLeft(percent, PROVINCE)).isEqualTo(at(near));
	}

	/** A day of 7½ hours with a lunch break, and the same with a day more off. */
	@Test
	void movesWithTheCalendar() {
		Term term = term("2026-11-16 10:00", "3d", "2026-11-17 16:00/2026-11-18 08:30");
		Holidays dayOff = new Holidays() {

			@Override
			public DayKind on(LocalDate day) {
				return day.equals(LocalDate.of(2026, 11, 18)) ? DayKind.HOLIDAY : DayKind.ORDINARY;
			}

			@Override
			public boolean officialYear(int year) {
				return true;
			}

		};
		BusinessHours changed = new BusinessHours(Fixture.ZONE, new WorkingDays(Fixture.WEEKDAYS, dayOff),
				PROVINCE.hours());
		assertThat(term.due(PROVINCE)).isEqualTo(at("2026-11-19 14:00"));
		assertThat(term.due(changed)).isEqualTo(at("2026-11-20 11:00"));
	}

	/**
	 * One spell a day, Monday to Friday; a response within so many hours. The situations:
	 * from the morning, at the very begin and end, at night, on Friday evening and at the
	 * weekend, over a holiday, over more days than one.
	 */
	@ParameterizedTest(name = "{0}: {1} + {2}")
	@CsvSource(textBlock = """
			09:00-17:00, 2026-11-16 10:00, PT1H,   2026-11-16 11:00
			09:00-17:00, 2026-11-16 09:00, PT8H,   2026-11-16 17:00
			09:00-17:00, 2026-11-16 09:00, PT8H1M, 2026-11-17 09:01
			09:00-17:00, 2026-11-16 16:30, PT1H,   2026-11-17 09:30
			09:00-17:00, 2026-11-16 17:00, PT2H,   2026-11-17 11:00
			09:00-17:00, 2026-11-16 20:00, PT2H,   2026-11-17 11:00
			09:00-17:00, 2026-11-16 04:00, PT2H,   2026-11-16 11:00
			09:00-17:00, 2026-11-20 16:00, PT2H,   2026-11-23 10:00
			09:00-17:00, 2026-11-20 18:30, PT2H,   2026-11-23 11:00
			09:00-17:00, 2026-11-21 12:00, PT2H,   2026-11-23 11:00
			09:00-17:00, 2026-11-23 16:00, PT2H,   2026-11-25 10:00
			09:00-17:00, 2026-11-16 12:00, PT24H,  2026-11-19 12:00
			09:00-17:00, 2026-11-19 12:00, PT24H,  2026-11-25 12:00
			08:00-20:00, 2026-11-16 19:59, PT2M,   2026-11-17 08:01
			08:00-18:00, 2026-11-19 17:00, PT10H,  2026-11-20 17:00
			""")
	void agreesWithDesksThatWorkWithoutABreak(String spell, String from, Duration length, String due) {
		BusinessHours hours = desk(spell);
		assertThat(hours.plusWorking(at(from), length)).isEqualTo(at(due));
		assertThat(hours.between(at(from), at(due))).isEqualTo(length);
		assertThat(hours.minusWorking(at(due), length)).isAfterOrEqualTo(at(from));
		assertThat(hours.plusWorking(hours.minusWorking(at(due), length), length)).isEqualTo(at(due));
	}

	/**
	 * Two spells a day, as with a lunch break from noon to one; what is counted is time
	 * at the desk, with pauses (a customer who is to answer) over lunch, a night, a
	 * weekend.
	 */
	@ParameterizedTest(name = "{0} + {1}, paused {2}")
	@CsvSource(textBlock = """
			2026-11-16 08:00, 4h, ,                                                     2026-11-16 12:00
			2026-11-16 11:00, 2h, ,                                                     2026-11-16 14:00
			2026-11-16 12:30, 1h, ,                                                     2026-11-16 14:00
			2026-11-16 08:00, 8h, ,                                                     2026-11-16 17:00
			2026-11-16 08:00, 9h, ,                                                     2026-11-17 09:00
			2026-11-16 09:00, 4h, 2026-11-16 10:00/2026-11-16 11:00,                    2026-11-16 15:00
			2026-11-16 09:00, 4h, 2026-11-16 12:00/2026-11-16 13:00,                    2026-11-16 14:00
			2026-11-16 09:00, 4h, 2026-11-16 16:00/2026-11-17 09:00,                    2026-11-16 16:00
			2026-11-16 15:00, 4h, 2026-11-16 16:00/2026-11-17 09:00,                    2026-11-17 12:00
			2026-11-20 15:00, 4h, 2026-11-20 16:00/2026-11-23 09:00,                    2026-11-23 12:00
			2026-11-20 15:00, 4h, 2026-11-20 16:00/2026-11-20 16:30 2026-11-23 08:00/2026-11-23 08:30, 2026-11-23 11:00
			""")
	void agreesWithDesksThatHaveALunchBreak(String from, String allowance, @Nullable String pauses, String due) {
		assertThat(term(from, allowance, pauses).due(desk("08:00-12:00 13:00-17:00"))).isEqualTo(at(due));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3d", "4h", "90m", "2026-11-26" })
	void isWrittenAsItIsRead(String text) {
		assertThat(Allowance.valueOf(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "d", "0d", "-1d", "0h", "3 days", "26/11/2026", "2026-02-30" })
	void refusesWhatIsNoAllowance(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Allowance.valueOf(text));
	}

	private static Term term(String from, String allowance, @Nullable String pauses) {
		return new Term(at(from), Allowance.valueOf(allowance), pauses(pauses));
	}

	private static List<Pause> pauses(@Nullable String text) {
		return (text == null) ? List.of()
				: Arrays.stream(text.split(" (?=2026-\\d\\d-\\d\\d \\d\\d:\\d\\d/)"))
					.map((pause) -> pause.split("/"))
					.map((ends) -> new Pause(instant(ends[0]), instant(ends[1])))
					.toList();
	}

	private static Instant instant(String text) {
		return at(text.strip());
	}

	private static BusinessHours desk(String spells) {
		List<Spell> day = Arrays.stream(spells.split(" ")).map(Spell::valueOf).toList();
		return new BusinessHours(Fixture.ZONE, PROVINCE.days(), new OfficeHours(day, List.of()));
	}

}
