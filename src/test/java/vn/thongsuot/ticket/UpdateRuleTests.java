package vn.thongsuot.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import vn.thongsuot.testing.AllDayLong;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateRuleTests {

	private static final Instant SAID = Instant.parse("2026-12-07T02:00:00Z");

	private final UpdateRule rule = new UpdateRule(new AllDayLong(ZoneOffset.UTC), 5);

	@Test
	void aWordIsOwedEveryFiveDays() {
		assertThat(this.rule.nextUpdateDue(SAID)).isEqualTo(days(5));
	}

	@Test
	void asLongAsNothingIsSaidTheNextOneIsOwedFiveDaysLater() {
		assertThat(this.rule.latestDue(days(5), days(5))).isEqualTo(days(5));
		assertThat(this.rule.latestDue(days(5), days(9))).isEqualTo(days(5));
		assertThat(this.rule.latestDue(days(5), days(10))).isEqualTo(days(10));
		assertThat(this.rule.latestDue(days(5), days(17))).isEqualTo(days(15));
	}

	private static Instant days(int days) {
		return SAID.plus(days, ChronoUnit.DAYS);
	}

}
