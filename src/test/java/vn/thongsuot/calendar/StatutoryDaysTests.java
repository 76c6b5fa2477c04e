package vn.thongsuot.calendar;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatutoryDaysTests {

	private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private static Set<LocalDate> off(Map<LocalDate, DayKind> days) {
		Set<LocalDate> off = new TreeSet<>();
		days.forEach((day, kind) -> {
			if (kind == DayKind.HOLIDAY) {
				off.add(day);
			}
		});
		return off;
	}

	private static Set<LocalDate> expected(int year) {
		return off(StatutoryDays.expected(year, WEEKDAYS).days());
	}

	private static Set<LocalDate> listed(int year) throws IOException {
		return off(Objects.requireNonNull(CalendarConfiguration.shipped().get(year)).days());
	}

	@Test
	void expectsWhatWasDecreedFor2026ExceptTheSwaps() throws IOException {
		Set<LocalDate> decreed = listed(2026);
		decreed.removeAll(Set.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 8, 31)));
		assertThat(expected(2026)).isEqualTo(decreed);
	}

	@Test
	void agreesWithTheListOf2027() throws IOException {
		assertThat(expected(2027)).isEqualTo(listed(2027));
	}

	@ParameterizedTest
	@CsvSource({ "2019-02-04, 2019-02-08", "2020-01-23, 2020-01-29", "2021-02-10, 2021-02-16", "2022-01-31, 2022-02-04",
			"2023-01-20, 2023-01-26", "2024-02-08, 2024-02-14", "2025-01-27, 2025-01-31" })
	void placesTetAsItWasDecreedInEarlierYears(LocalDate first, LocalDate last) {
		assertThat(expected(first.getYear())).containsAll(first.datesUntil(last.plusDays(1)).toList())
			.doesNotContain(first.minusDays(1), last.plusDays(1));
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-03", "2022-09-01", "2023-09-01", "2023-09-04", "2024-09-03", "2025-09-01" })
	void placesTheSecondDayOfNationalDayAsItWasDecreed(LocalDate day) {
		assertThat(expected(day.getYear())).contains(day);
	}

	@Test
	void knowsTheDayOfCultureFrom2026On() {
		assertThat(expected(2025)).doesNotContain(LocalDate.of(2025, 11, 24));
		assertThat(expected(2028)).contains(LocalDate.of(2028, 11, 24));
	}

	@Test
	void movesAHolidayFromSundayToMonday() {
		assertThat(expected(2028)).contains(LocalDate.of(2028, 4, 30), LocalDate.of(2028, 5, 1),
				LocalDate.of(2028, 5, 2));
	}

}
