package vn.thongsuot.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(OutputCaptureExtension.class)
class HolidaysInForceTests {

	private static final LocalDate DAY = LocalDate.of(2027, 7, 1);

	private static final LocalDate TET_2026 = LocalDate.of(2026, 2, 17);

	private static final String OWN = "date,kind,official\n2027-07-01,holiday,no\n";

	@TempDir
	private Path home;

	private long saved;

	private final AtomicInteger changes = new AtomicInteger();

	private Path file() {
		return this.home.resolve("calendar.csv");
	}

	private void save(String csv) throws IOException {
		Files.writeString(file(), csv);
		Files.setLastModifiedTime(file(), FileTime.from(Instant.ofEpochSecond(1_800_000_000 + this.saved++)));
	}

	private HolidaysInForce start() throws IOException {
		return new HolidaysInForce(CalendarConfiguration.shipped(), file(), Fixture.WEEKDAYS,
				this.changes::incrementAndGet);
	}

	@Test
	void knowsTheCalendarInTheJarWithoutAFile() throws IOException {
		HolidaysInForce holidays = start();
		assertThat(holidays.on(TET_2026)).isEqualTo(DayKind.HOLIDAY);
		assertThat(holidays.officialYear(2026)).isTrue();
		assertThat(holidays.officialYear(2027)).isFalse();
		assertThat(holidays.officialYear(2028)).isFalse();
	}

	@Test
	void putsTheOwnFileBeforeTheYearsInTheJar() throws IOException {
		save(OWN);
		HolidaysInForce holidays = start();
		assertThat(holidays.on(DAY)).isEqualTo(DayKind.HOLIDAY);
		assertThat(holidays.on(TET_2026)).isEqualTo(DayKind.HOLIDAY);
		assertThat(holidays.officialYear(2026)).isTrue();
	}

	@Test
	void noticesThatTheFileIsAddedReplacedAndDeleted() throws IOException {
		HolidaysInForce holidays = start();
		save(OWN);
		assertThat(holidays.on(DAY)).isEqualTo(DayKind.ORDINARY);
		holidays.refresh();
		assertThat(holidays.on(DAY)).isEqualTo(DayKind.HOLIDAY);
		save(OWN.replace("holiday", "make-up"));
		holidays.refresh();
		assertThat(holidays.on(DAY)).isEqualTo(DayKind.MAKE_UP_DAY);
		Files.delete(file());
		holidays.refresh();
		assertThat(holidays.on(DAY)).isEqualTo(DayKind.ORDINARY);
		assertThat(this.changes).hasValue(3);
		holidays.refresh();
		assertThat(this.changes).hasValue(3);
	}

	@Test
	void keepsTheCalendarAndSaysOnceWhatIsWrongWithANewFile(CapturedOutput output) throws IOException {
		save(OWN);
		HolidaysInForce holidays = start();
		save(OWN + "1/7/2027,holiday,no\n");
		holidays.refresh();
		holidays.refresh();
		assertThat(holidays.on(DAY)).isEqualTo(DayKind.HOLIDAY);
		assertThat(output).containsOnlyOnce("line 3: '1/7/2027' is not a date");
	}

	@Test
	void doesNotStartWithAFileThatCannotBeRead() throws IOException {
		save("date,kind,official\n2027-07-01,off,no\n");
		assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("calendar.csv: line 2: kind");
	}

	@Test
	void asksForUtf8() throws IOException {
		Files.write(file(),
				(OWN + "2027-07-02,holiday,no,nghỉ").replace("ỉ", "\u00EC").getBytes(StandardCharsets.ISO_8859_1));
		assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("CSV in UTF-8");
	}

}
