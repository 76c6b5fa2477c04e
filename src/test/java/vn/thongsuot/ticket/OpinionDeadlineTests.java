package vn.thongsuot.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thongsuot.testing.AllDayLong;

import static org.assertj.core.api.Assertions.assertThat;

class OpinionDeadlineTests {

	private static final Instant NOW = Instant.parse("2026-12-07T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "24h,12h", "8h,4h", "6h,4h", "4h,4h", "90m,90m", "0s,4h" })
	void leavesTheLeadTheOtherHalfAndTheOtherHalfADay(String left, String own) {
		Instant due = OpinionDeadline.after(NOW, Duration.parse("PT" + left), new AllDayLong(ZoneOffset.UTC));
		assertThat(due).isEqualTo(NOW.plus(Duration.parse("PT" + own)));
	}

}
