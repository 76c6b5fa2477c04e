package vn.thongsuot.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MovableClockTests {

	private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

	private final MovableClock clock = new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void showsRealTimeUntilItIsMoved() {
		assertThat(this.clock.now()).isEqualTo(NOW);
		assertThat(this.clock.offset()).isZero();
	}

	@Test
	void addsUpEveryMoveAhead() {
		this.clock.ahead(Duration.ofHours(1));
		this.clock.ahead(Duration.ofDays(1));
		assertThat(this.clock.offset()).isEqualTo(Duration.ofHours(25));
		assertThat(this.clock.now()).isEqualTo(NOW.plus(Duration.ofHours(25)));
	}

	@Test
	void takesUpTheOffsetOfAnEarlierRun() {
		this.clock.resume(Duration.ofDays(2));
		assertThat(this.clock.offset()).isEqualTo(Duration.ofDays(2));
	}

	@Test
	void doesNotFallBackToASmallerOffset() {
		this.clock.ahead(Duration.ofDays(3));
		this.clock.resume(Duration.ofDays(2));
		assertThat(this.clock.offset()).isEqualTo(Duration.ofDays(3));
	}

	@Test
	void refusesToMoveBack() {
		Duration back = Duration.ofSeconds(-1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.clock.ahead(back));
		assertThatIllegalArgumentException().isThrownBy(() -> this.clock.resume(back));
		assertThat(this.clock.now()).isEqualTo(NOW);
	}

}
