package vn.thongsuot.weekly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.testing.AllDayLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeeksTests {

	@Test
	void aWeekIsCountedFromWednesdayToWednesdayAndDueOnThursday() {
		Week week = weeks(WeeklySettings.Holiday.BEFORE).of(LocalDate.of(2026, 12, 10));
		assertThat(week.period()).isEqualTo(new Period(at("2026-12-02 14:00"), at("2026-12-09 14:00")));
		assertThat(week.firstReminder()).isEqualTo(at("2026-12-09 16:00"));
		assertThat(week.lastReminder()).isEqualTo(at("2026-12-10 08:00"));
		assertThat(week.due()).isEqualTo(at("2026-12-10 09:00"));
		assertThat(week.summaryReminders()).containsExactly(at("2026-12-10 15:00"), at("2026-12-10 16:30"));
		assertThat(week.summaryDue()).isEqualTo(at("2026-12-10 17:00"));
	}

	@Test
	void aThursdayOffMovesTheDeadlineToTheWorkingDayBefore() {
		Week week = weeks(WeeklySettings.Holiday.BEFORE, "2026-12-10").of(LocalDate.of(2026, 12, 10));
		assertThat(week.due()).isEqualTo(at("2026-12-09 09:00"));
		assertThat(week.lastReminder()).isEqualTo(at("2026-12-09 08:00"));
		assertThat(week.period().to()).isEqualTo(at("2026-12-08 14:00"));
		assertThat(week.firstReminder()).isEqualTo(at("2026-12-08 16:00"));
	}

	@Test
	void orToTheOneAfterItIfTheProvinceWantsSo() {
		Week week = weeks(WeeklySettings.Holiday.AFTER, "2026-12-10", "2026-12-11").of(LocalDate.of(2026, 12, 10));
		assertThat(week.due()).isEqualTo(at("2026-12-14 09:00"));
		assertThat(week.period().to()).isEqualTo(at("2026-12-09 14:00"));
	}

	@Test
	void aWednesdayOffMovesTheCutOffOnly() {
		Week week = weeks(WeeklySettings.Holiday.BEFORE, "2026-12-09").of(LocalDate.of(2026, 12, 10));
		assertThat(week.period().to()).isEqualTo(at("2026-12-08 14:00"));
		assertThat(week.due()).isEqualTo(at("2026-12-10 09:00"));
	}

	@Test
	void periodsFollowOneAnotherWithoutAGap() {
		for (WeeklySettings.Holiday holiday : WeeklySettings.Holiday.values()) {
			Weeks weeks = weeks(holiday, "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20",
					"2026-04-30", "2026-05-01", "2026-09-02");
			Week week = weeks.of(LocalDate.of(2026, 1, 8));
			for (int i = 0; i < 50; i++) {
				Week next = weeks.of(week.day().plusWeeks(1));
				assertThat(next.period().from()).isEqualTo(week.period().to());
				assertThat(next.period().to()).isBefore(next.due());
				assertThat(weeks.at(next.period().to()).day()).isAfterOrEqualTo(next.day());
				assertThat(weeks.before(next)).isEqualTo(week);
				week = next;
			}
		}
	}

	@Test
	void theLastWeekIsTheOneWhoseCutOffHasPassed() {
		Weeks weeks = weeks(WeeklySettings.Holiday.BEFORE);
		assertThat(weeks.at(at("2026-12-09 13:59")).day()).isEqualTo(LocalDate.of(2026, 12, 3));
		assertThat(weeks.at(at("2026-12-09 14:00")).day()).isEqualTo(LocalDate.of(2026, 12, 10));
	}

	@Test
	void settingsThatMakeNoSenseAreRefusedWithAdvice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> settings(WeeklySettings.Holiday.BEFORE, LocalTime.of(18, 0), "STP"))
			.withMessageContaining("thongsuot.weekly.due must be before summary-due");
	}

	private static Weeks weeks(WeeklySettings.Holiday holiday, String... off) {
		Set<String> days = Set.of(off);
		WorkingTime always = new AllDayLong(ZoneId.of("Asia/Ho_Chi_Minh"));
		return new Weeks(new Weekdays(always, days), settings(holiday, LocalTime.of(9, 0)));
	}

	private static WeeklySettings settings(WeeklySettings.Holiday holiday, LocalTime due, String... owing) {
		return new WeeklySettings(List.of(owing), "SNV", DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), DayOfWeek.THURSDAY,
				due, holiday, LocalTime.of(16, 0), LocalTime.of(8, 0),
				List.of(LocalTime.of(15, 0), LocalTime.of(16, 30)), LocalTime.of(17, 0), 5, Duration.ofSeconds(5),
				Duration.ofSeconds(1));
	}

	private static Instant at(String time) {
		return Provincial.instant(time);
	}

	/** Monday to Friday, except some days. */
	private record Weekdays(WorkingTime always, Set<String> off) implements WorkingTime {

		@Override
		public ZoneId zone() {
			return this.always.zone();
		}

		@Override
		public boolean isWorkingDay(LocalDate day) {
			return day.getDayOfWeek().getValue() < 6 && !this.off.contains(day.toString());
		}

		@Override
		public boolean isWorking(Instant instant) {
			return this.always.isWorking(instant);
		}

		@Override
		public boolean officialYear(int year) {
			return true;
		}

		@Override
		public Instant nextWorking(Instant instant) {
			return instant;
		}

		@Override
		public Instant plusWorkingDays(Instant from, int days) {
			return this.always.plusWorkingDays(from, days);
		}

		@Override
		public Instant plusWorking(Instant from, Duration duration) {
			return this.always.plusWorking(from, duration);
		}

		@Override
		public Instant minusWorking(Instant to, Duration duration) {
			return this.always.minusWorking(to, duration);
		}

		@Override
		public Instant closing(LocalDate day) {
			return this.always.closing(day);
		}

		@Override
		public Duration between(Instant from, Instant to) {
			return this.always.between(from, to);
		}

	}

}
