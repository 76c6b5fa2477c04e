package vn.thongsuot.calendar;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LunarCalendarTests {

	@ParameterizedTest
	@CsvSource({ "2007-02-17, 2007-04-26", "2008-02-07, 2008-04-15", "2009-01-26, 2009-04-04", "2010-02-14, 2010-04-23",
			"2011-02-03, 2011-04-12", "2012-01-23, 2012-03-31", "2013-02-10, 2013-04-19", "2014-01-31, 2014-04-09",
			"2015-02-19, 2015-04-28", "2016-02-08, 2016-04-16", "2017-01-28, 2017-04-06", "2018-02-16, 2018-04-25",
			"2019-02-05, 2019-04-14", "2020-01-25, 2020-04-02", "2021-02-12, 2021-04-21", "2022-02-01, 2022-04-10",
			"2023-01-22, 2023-04-29", "2024-02-10, 2024-04-18", "2025-01-29, 2025-04-07", "2026-02-17, 2026-04-26",
			"2027-02-06, 2027-04-16", "2028-01-26, 2028-04-04", "2029-02-13, 2029-04-23", "2030-02-02, 2030-04-12" })
	void knowsTetAndTheDayOfTheHungKings(LocalDate tet, LocalDate hungKings) {
		assertThat(LunarCalendar.date(tet.getYear(), 1, 1)).isEqualTo(tet);
		assertThat(LunarCalendar.date(tet.getYear(), 3, 10)).isEqualTo(hungKings);
	}

	/** Years in which the Chinese calendar celebrates on another day. */
	@ParameterizedTest
	@CsvSource({ "1968-01-29", "1969-02-16", "1985-01-21" })
	void differsFromTheChineseCalendarWhereItShould(LocalDate tet) {
		assertThat(LunarCalendar.date(tet.getYear(), 1, 1)).isEqualTo(tet);
	}

}
