package vn.thongsuot.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thongsuot.calendar.MovableClock;
import vn.thongsuot.testing.AllDayLong;

import static org.assertj.core.api.Assertions.assertThat;

class SandboxClockTests {

	/** Thursday 26 November 2026, 9:00 in Vietnam. */
	private static final Instant THURSDAY = Instant.parse("2026-11-26T02:00:00Z");

	@TempDir
	private Path home;

	@Test
	void goesToHalfAMinuteBeforeNineOnThursdayAndFromThenOnToTheNext() throws IOException {
		assertThat(moved(THURSDAY.minusSeconds(31), SandboxClock.Jump.THURSDAY)).isEqualTo(Duration.ofSeconds(1));
		assertThat(moved(THURSDAY, SandboxClock.Jump.THURSDAY)).isEqualTo(Duration.ofDays(7).minusSeconds(30));
	}

	@Test
	void goesToTheSameTimeOfTheNextWorkingDayButNotBeforeItsReminders() throws IOException {
		assertThat(moved(THURSDAY, SandboxClock.Jump.WORKING_DAY)).isEqualTo(Duration.ofDays(1));
		Instant halfPastSeven = THURSDAY.minus(Duration.ofMinutes(90));
		assertThat(moved(halfPastSeven, SandboxClock.Jump.WORKING_DAY))
			.isEqualTo(Duration.ofDays(1).plus(Duration.ofMinutes(35)));
	}

	@Test
	void goesToATimeThatIsAheadOnly() throws IOException {
		SandboxClock clock = clock(THURSDAY, this.home);
		assertThat(clock.move(LocalDateTime.of(2020, 1, 1, 9, 0))).isFalse();
		assertThat(clock.ahead()).isZero();
		LocalDateTime local = LocalDateTime.ofInstant(THURSDAY, ZoneId.of("Asia/Ho_Chi_Minh"));
		assertThat(clock.move(local.plusDays(40).plusMinutes(5))).isTrue();
		assertThat(clock.ahead()).isEqualTo(Duration.ofDays(40).plusMinutes(5));
	}

	@Test
	void goesOnFromWhereItWasAfterARestart() throws IOException {
		clock(THURSDAY, this.home).move(SandboxClock.Jump.HOUR);
		SandboxClock again = clock(THURSDAY, this.home);
		assertThat(again.ahead()).isEqualTo(Duration.ofHours(1));
		again.move(SandboxClock.Jump.HOUR);
		assertThat(again.moves()).extracting(ClockMove::ahead).containsExactly(3600L, 7200L);
	}

	private Duration moved(Instant now, SandboxClock.Jump jump) throws IOException {
		SandboxClock clock = clock(now, this.home.resolve(now.toString().replace(':', '-')));
		clock.move(jump);
		return clock.ahead();
	}

	private static SandboxClock clock(Instant now, Path home) throws IOException {
		Clock real = Clock.fixed(now, ZoneOffset.UTC);
		return new SandboxClock(new MovableClock(real), new AllDayLong(ZoneId.of("Asia/Ho_Chi_Minh")), real,
				LocalTime.of(8, 0), home);
	}

}
