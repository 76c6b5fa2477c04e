package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thongsuot.calendar.Fixture.at;

@Isolated
class BusinessHoursTests {

	private final TimeZone zoneOfTheMachine = TimeZone.getDefault();

	private final BusinessHours province = Fixture.province();

	@AfterEach
	void restoreTheZoneOfTheMachine() {
		TimeZone.setDefault(this.zoneOfTheMachine);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23 07:29:59, false", "2026-11-23 07:30, true", "2026-11-23 11:29:59, true",
			"2026-11-23 11:30, false", "2026-11-23 12:00, false", "2026-11-23 13:30, true", "2026-11-23 16:59:59, true",
			"2026-11-23 17:00, false", "2026-11-22 09:00, false", "2026-11-24 09:00, false", "2026-08-22 09:00, true",
			"2026-08-29 09:00, false", "2026-02-18 09:00, false", "2026-02-23 09:00, true" })
	void knowsWhenPeopleAreAtTheirDesks(String time, boolean working) {
		assertThat(this.province.isWorking(at(time))).isEqualTo(working);
	}

	@ParameterizedTest
	@CsvSource({
	// @formatter:off
			"before hours,          2026-11-23 06:00,    2026-11-23 07:30",
			"within hours,          2026-11-23 08:15:30, 2026-11-23 08:15:30",
			"lunch,                 2026-11-23 11:30,    2026-11-23 13:30",
			"evening before 24/11,  2026-11-23 17:00,    2026-11-25 07:30",
			"Friday evening,        2026-11-20 18:00,    2026-11-23 07:30",
			"Friday before Tết,     2026-02-13 17:00,    2026-02-23 07:30",
			"mùng 1,                2026-02-17 09:00,    2026-02-23 07:30",
			"before the make-up day,2026-08-21 20:00,    2026-08-22 07:30",
			"after the make-up day, 2026-08-22 17:00,    2026-08-24 07:30",
			"year's end,            2026-12-31 17:00,    2027-01-04 07:30" })
	// @formatter:on
	void goesOnWithTheNextSpell(String when, String time, String next) {
		assertThat(this.province.nextWorking(at(time))).as(when).isEqualTo(at(next));
	}

	@ParameterizedTest
	@CsvSource({
	// @formatter:off
			"within hours,          2026-11-16 10:00, 3, 2026-11-19 10:00",
			"to the second,         2026-11-16 16:59:59, 1, 2026-11-17 16:59:59",
			"over a weekend,        2026-11-12 10:00, 3, 2026-11-17 10:00",
			"over 24/11,            2026-11-20 16:30, 3, 2026-11-26 16:30",
			"at the end of hours,   2026-11-16 17:00, 3, 2026-11-20 07:30",
			"lunch,                 2026-11-16 11:45, 3, 2026-11-19 13:30",
			"before hours,          2026-11-16 05:00, 3, 2026-11-19 07:30",
			"Friday evening,        2026-11-13 19:00, 3, 2026-11-19 07:30",
			"before Tết,            2026-02-12 15:00, 3, 2026-02-24 15:00",
			"in Tết,                2026-02-18 15:00, 3, 2026-02-26 07:30",
			"over a make-up day,    2026-08-20 09:00, 2, 2026-08-22 09:00",
			"over National Day,     2026-08-27 09:00, 3, 2026-09-04 09:00",
			"over Giỗ Tổ and 30/4,  2026-04-24 09:00, 3, 2026-05-04 09:00",
			"over the year's end,   2026-12-30 14:00, 3, 2027-01-05 14:00",
			"no day at all,         2026-11-16 12:00, 0, 2026-11-16 13:30" })
	// @formatter:on
	void countsWorkingDays(String when, String from, int days, String due) {
		assertThat(this.province.plusWorkingDays(at(from), days)).as(when).isEqualTo(at(due));
	}

	@ParameterizedTest
	@CsvSource({
	// @formatter:off
			"within a spell,        2026-11-23 08:00, PT2H,     2026-11-23 10:00",
			"to the end of a spell, 2026-11-23 08:00, PT3H30M,  2026-11-23 11:30",
			"over lunch,            2026-11-23 10:30, PT2H,     2026-11-23 14:30",
			"over 24/11,            2026-11-23 16:00, PT4H,     2026-11-25 10:30",
			"from lunch,            2026-11-23 12:10, PT1H,     2026-11-23 14:30",
			"Friday evening,        2026-11-20 19:00, PT4H,     2026-11-23 11:30",
			"over Tết,              2026-02-13 16:30, PT1H,     2026-02-23 08:00",
			"a make-up day,         2026-08-21 16:30, PT8H,     2026-08-22 17:00",
			"the year's end,        2026-12-31 16:59, PT2M,     2027-01-04 07:31",
			"nothing,               2026-11-23 12:10, PT0S,     2026-11-23 12:10" })
	// @formatter:on
	void addsWorkingTime(String when, String from, Duration duration, String due) {
		assertThat(this.province.plusWorking(at(from), duration)).as(when).isEqualTo(at(due));
	}

	@ParameterizedTest
	@CsvSource({
	// @formatter:off
			"a day,                 2026-11-23 00:00, 2026-11-24 00:00, PT7H30M",
			"within a spell,        2026-11-23 08:00, 2026-11-23 08:40, PT40M",
			"lunch,                 2026-11-23 11:30, 2026-11-23 13:30, PT0S",
			"over lunch,            2026-11-23 11:00, 2026-11-23 14:00, PT1H",
			"a weekend,             2026-11-20 16:00, 2026-11-23 08:00, PT1H30M",
			"Tết,                   2026-02-14 00:00, 2026-02-23 00:00, PT0S",
			"a make-up day,         2026-08-22 00:00, 2026-08-23 00:00, PT7H30M",
			"2026,                  2026-01-01 00:00, 2027-01-01 00:00, PT1867H30M",
			"the wrong way round,   2026-11-23 10:00, 2026-11-23 09:00, PT0S",
			"days the wrong way,    2026-11-25 10:00, 2026-11-20 09:00, PT0S" })
	// @formatter:on
	void measuresWorkingTime(String when, String from, String to, Duration between) {
		assertThat(this.province.between(at(from), at(to))).as(when).isEqualTo(between);
	}

	@Test
	void countsThe249WorkingDaysOf2026() {
		LocalDate begin = LocalDate.of(2026, 1, 1);
		assertThat(begin.datesUntil(begin.plusYears(1)).filter(this.province::isWorkingDay)).hasSize(249);
	}

	@Test
	void putsATimeThatFallsIntoAnotherDaysBreakAtItsEnd() {
		BusinessHours seasonal = Fixture.with(List.of(Season.valueOf("16/4-15/10 07:00-11:00 14:00-16:30")));
		assertThat(seasonal.plusWorkingDays(at("2026-04-15 11:15"), 1)).isEqualTo(at("2026-04-16 14:00"));
		assertThat(seasonal.plusWorkingDays(at("2026-04-15 16:45"), 1)).isEqualTo(at("2026-04-17 07:00"));
		assertThat(seasonal.plusWorkingDays(at("2026-10-15 07:10"), 1)).isEqualTo(at("2026-10-16 07:30"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Asia/Kathmandu" })
	void doesNotCareForTheZoneOfTheMachine(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		BusinessHours here = Fixture.province();
		assertThat(here.plusWorkingDays(Instant.parse("2026-11-20T11:00:00Z"), 3))
			.isEqualTo(Instant.parse("2026-11-27T00:30:00Z"));
		assertThat(here.plusWorking(Instant.parse("2026-02-13T09:30:00Z"), Duration.ofHours(1)))
			.isEqualTo(Instant.parse("2026-02-23T01:00:00Z"));
		assertThat(here.between(Instant.parse("2025-12-31T17:00:00Z"), Instant.parse("2026-12-31T17:00:00Z")))
			.isEqualTo(Duration.ofMinutes(249 * 450));
		assertThat(here.isWorking(Instant.parse("2026-11-23T00:30:00Z"))).isTrue();
	}

	@Test
	void refusesToCountBackwards() {
		Instant now = at("2026-11-23 10:00");
		assertThatIllegalArgumentException().isThrownBy(() -> this.province.plusWorkingDays(now, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.province.plusWorking(now, Duration.ofNanos(-1)));
	}

}
