package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CalendarFileTests {

	private static final String HEADER = "date,kind,official\n";

	@Test
	void readsHolidaysAndMakeUpDays() {
		Map<Integer, CalendarYear> years = CalendarFile
			.years(HEADER + "2028-01-25,holiday,no\n2028-01-29,make-up,no\n");
		assertThat(years).containsOnly(Map.entry(2028, new CalendarYear(false,
				Map.of(LocalDate.of(2028, 1, 25), DayKind.HOLIDAY, LocalDate.of(2028, 1, 29), DayKind.MAKE_UP_DAY))));
	}

	@Test
	void takesAFileFromASpreadsheet() {
		String csv = "\uFEFFofficial,\"kind\",name,date\r\nno,holiday,\"Tết, mùng 1\",2028-01-26\r\n\r\n";
		assertThat(CalendarFile.years(csv)).containsOnlyKeys(2028);
	}

	@Test
	void countsAYearAsOfficialOnlyIfAllItsRowsAre() {
		String rows = IntStream.rangeClosed(10, 21)
			.mapToObj((day) -> "2028-01-" + day + ",holiday,yes\n")
			.collect(Collectors.joining());
		assertThat(CalendarFile.years(HEADER + rows)).hasEntrySatisfying(2028,
				(year) -> assertThat(year.official()).isTrue());
		assertThat(CalendarFile.years(HEADER + rows + "2028-05-01,holiday,no\n")).hasEntrySatisfying(2028,
				(year) -> assertThat(year.official()).isFalse());
	}

	@Test
	void refusesAnOfficialYearThatIsNotComplete() {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarFile.years(HEADER + "2028-01-01,holiday,yes\n"))
			.withMessageContaining("2028 has only 1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"31/01/2028,holiday,no      | line 2: '31/01/2028' is not a date such as 2026-01-31",
			"2028-02-30,holiday,no      | line 2: '2028-02-30' is not a date",
			"2028-01-31,off,no          | line 2: kind is 'off', not one of [holiday, make-up]",
			"2028-01-31,holiday,maybe   | line 2: official is 'maybe', not one of [no, yes]",
			"2028-01-31,holiday         | line 2" })
	// @formatter:on
	void namesTheLineThatItCannotRead(String row, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarFile.years(HEADER + row))
			.withMessageContaining(message);
	}

	@Test
	void refusesADayThatComesTwice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CalendarFile.years(HEADER + "2028-01-31,holiday,no\n2028-01-31,make-up,no\n"))
			.withMessage("line 3: 2028-01-31 comes twice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "date;kind;official", "2028-01-31,holiday,no" })
	void asksForTheColumns(String header) {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarFile.years(header + "\nx,y,z\n"))
			.withMessageContaining("[date, kind, official]");
	}

}
