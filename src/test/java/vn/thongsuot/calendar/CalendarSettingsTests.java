package vn.thongsuot.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.calendar.Fixture.at;

class CalendarSettingsTests {

	@TempDir
	private Path home;

	private ApplicationContextRunner with(String... settings) {
		return new ApplicationContextRunner().withUserConfiguration(Room.class)
			.withPropertyValues("thongsuot.home=" + this.home)
			.withPropertyValues(settings);
	}

	@Test
	void startsWithTheHoursOfTheProvince() {
		with().run((context) -> {
			WorkingTime time = context.getBean(WorkingTime.class);
			assertThat(time.zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
			assertThat(time.nextWorking(at("2026-11-20 11:30"))).isEqualTo(at("2026-11-20 13:30"));
			assertThat(time.nextWorking(at("2026-11-20 17:00"))).isEqualTo(at("2026-11-23 07:30"));
			assertThat(time.officialYear(2026)).isTrue();
			assertThat(context.getBean(BusinessClock.class)).isInstanceOf(MovableClock.class);
		});
	}

	@Test
	void takesSpellsSeasonsAndWeekdays() {
		with("thongsuot.calendar.spells=7:30-12:00,13:00-16:30", "thongsuot.calendar.weekdays=monday,saturday",
				"thongsuot.calendar.summer=16/4-15/10 07:00-11:00 14:00-17:30",
				"thongsuot.calendar.winter=16/10-15/4 08:00-12:00")
			.run((context) -> {
				WorkingTime time = context.getBean(WorkingTime.class);
				assertThat(time.nextWorking(at("2026-07-17 18:00"))).isEqualTo(at("2026-07-18 07:00"));
				assertThat(time.nextWorking(at("2026-11-20 13:00"))).isEqualTo(at("2026-11-21 08:00"));
				assertThat(time.nextWorking(at("2026-11-21 13:00"))).isEqualTo(at("2026-11-23 08:00"));
			});
	}

	@Test
	void findsTheCalendarInTheHomeFolder() throws Exception {
		Files.writeString(this.home.resolve("calendar.csv"), "date,kind,official\n2027-07-01,holiday,no\n");
		with().run((context) -> assertThat(context.getBean(WorkingTime.class).isWorkingDay(LocalDate.of(2027, 7, 1)))
			.isFalse());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			"zone=Asia/Thanh_Hoa                       | Asia/Thanh_Hoa",
			"spells=7h30-11h30                         | '7h30-11h30' is not a spell such as 07:30-11:30",
			"spells=11:30-07:30                        | A spell ends after it begins",
			"spells=07:30-11:30,11:00-17:00            | do not overlap: 07:30-11:30, 11:00-17:00",
			"weekdays=                                 | thongsuot.calendar.weekdays needs a day, such as MONDAY",
			"summer=16/4 07:00-11:00                   | is not a season such as 16/4-15/10 07:00-11:30",
			"summer=16/4-31/9 07:00-11:00              | is not a season such as",
			"summer=16/4-15/10                         | at least one spell",
			"file=missing.csv                          | thongsuot.calendar.file names missing.csv" })
	// @formatter:on
	void saysWhatIsWrong(String setting, String message) {
		with("thongsuot.calendar." + setting).run((context) -> assertThat(context).getFailure()
			.satisfies((failure) -> assertThat(failure).hasStackTraceContaining(message)));
	}

	@Test
	void refusesSeasonsThatOverlap() {
		with("thongsuot.calendar.summer=16/4-15/10 07:00-11:00", "thongsuot.calendar.winter=15/10-15/4 07:30-11:00")
			.run((context) -> assertThat(context).getFailure()
				.satisfies((failure) -> assertThat(failure).hasStackTraceContaining("contain the 15/10")));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(CalendarSettings.class)
	@Import({ CalendarConfiguration.class, RealTime.class, MovableClock.class })
	static class Room {

	}

}
