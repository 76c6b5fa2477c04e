package vn.thongsuot.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thongsuot.calendar.Fixture.at;

class DepartmentHoursTests {

	@TempDir
	private Path home;

	@ParameterizedTest
	@CsvSource({ "SYT,2026-11-23 07:10,true", "SNV,2026-11-23 07:10,false", "SYT,2026-11-23 16:45,false",
			"SNV,2026-11-23 16:45,true", "SYT,2026-11-24 09:00,false", "SYT,2026-08-22 09:00,true",
			"SNNMT,2026-07-01 06:50,true", "SNNMT,2026-11-23 06:50,false", "SNNMT,2026-11-23 16:45,true",
			"SNV,2026-07-01 07:10,true" })
	void knowsTheHoursOfEachDepartment(String department, String time, boolean working) throws IOException {
		assertThat(hours().of(department).isWorking(at(time))).isEqualTo(working);
	}

	@Test
	void changesItsFingerprintWithAnythingThatDeadlinesRestOn() throws IOException {
		HolidaysInForce holidays = holidays();
		HoursByDepartment hours = new HoursByDepartment(settings("SYT 07:00-11:30 13:00-16:30"), holidays);
		String before = hours.fingerprint();
		assertThat(new HoursByDepartment(settings("SYT 07:00-11:30 13:00-16:30"), holidays()).fingerprint())
			.isEqualTo(before);
		assertThat(new HoursByDepartment(settings("SYT 07:00-11:30 13:00-16:00"), holidays).fingerprint())
			.isNotEqualTo(before);
		Files.writeString(this.home.resolve("calendar.csv"), "date,kind,official\n2027-07-01,holiday,no\n");
		Files.setLastModifiedTime(this.home.resolve("calendar.csv"),
				FileTime.from(Instant.ofEpochSecond(1_800_000_000)));
		holidays.refresh();
		assertThat(hours.fingerprint()).isNotEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SYT", "07:00-11:30", "SYT 11:30-07:00", "SYT 1/1 07:00-11:30" })
	void refusesWhatAreNoHours(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> OwnHours.valueOf(text));
	}

	@Test
	void refusesTwoHoursForTheSameDays() {
		assertThatIllegalArgumentException().isThrownBy(() -> settings("SYT 07:00-11:30", "SYT 08:00-11:30"))
			.withMessageContaining("hours for SYT twice");
	}

	private HoursByDepartment hours() throws IOException {
		return new HoursByDepartment(
				settings("SYT 07:00-11:30 13:00-16:30", "SNNMT 16/4-15/10 06:45-11:15 13:45-17:00"), holidays());
	}

	private HolidaysInForce holidays() throws IOException {
		return new HolidaysInForce(CalendarConfiguration.shipped(), this.home.resolve("calendar.csv"), Fixture.WEEKDAYS,
				() -> {
				});
	}

	private static CalendarSettings settings(String... departments) {
		return new CalendarSettings(Fixture.ZONE, List.of(Spell.valueOf("07:30-11:30"), Spell.valueOf("13:30-17:00")),
				Fixture.WEEKDAYS, Season.valueOf("16/4-15/10 07:00-11:30 13:30-17:00"), null,
				List.of(departments).stream().map(OwnHours::valueOf).toList(), null);
	}

}
