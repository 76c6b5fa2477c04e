package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HolidayTableTests {

	private static final LocalDate MAY_DAY = LocalDate.of(2029, 5, 1);

	private static final LocalDate OWN_DAY = LocalDate.of(2029, 7, 2);

	private static HolidayTable table(boolean official, LocalDate day, DayKind kind) {
		return new HolidayTable(Map.of(2029, new CalendarYear(official, Map.of(day, kind))), Fixture.WEEKDAYS);
	}

	@Test
	void expectsTheHolidaysOfTheLawInAYearThatNobodyListed() {
		HolidayTable table = new HolidayTable(Map.of(), Fixture.WEEKDAYS);
		assertThat(table.on(MAY_DAY)).isEqualTo(DayKind.HOLIDAY);
		assertThat(table.on(LocalDate.of(2029, 2, 13))).isEqualTo(DayKind.HOLIDAY);
		assertThat(table.officialYear(2029)).isFalse();
	}

	@Test
	void takesAnOfficialYearAsItIsListed() {
		HolidayTable table = table(true, OWN_DAY, DayKind.HOLIDAY);
		assertThat(table.on(OWN_DAY)).isEqualTo(DayKind.HOLIDAY);
		assertThat(table.on(MAY_DAY)).isEqualTo(DayKind.ORDINARY);
		assertThat(table.officialYear(2029)).isTrue();
	}

	@Test
	void completesAYearThatIsNotOfficial() {
		HolidayTable table = table(false, OWN_DAY, DayKind.HOLIDAY);
		assertThat(table.on(OWN_DAY)).isEqualTo(DayKind.HOLIDAY);
		assertThat(table.on(MAY_DAY)).isEqualTo(DayKind.HOLIDAY);
	}

	@Test
	void believesTheListMoreThanTheLaw() {
		assertThat(table(false, MAY_DAY, DayKind.MAKE_UP_DAY).on(MAY_DAY)).isEqualTo(DayKind.MAKE_UP_DAY);
	}

}
