package vn.thongsuot.guidance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	@Nested
	@OnH2
	@DataJpaTest
	@Import({ AskedInDatabase.class, Fixed.class })
	class H2Tests extends Facts {

	}

	@Nested
	@OnPostgres
	@DataJpaTest
	@Import({ AskedInDatabase.class, Fixed.class })
	class PostgresTests extends Facts {

	}

	@TestConfiguration
	static class Fixed {

		@Bean
		BusinessClock clock() {
			return () -> NOW;
		}

	}

	@Transactional
	abstract static class Facts {

		@Autowired
		private Asked asked;

		@Test
		void countsHowSearchesEndByEntry() {
			this.asked.ended(Asked.Ending.CONFIRMED, "luong-co-so", "lương");
			this.asked.ended(Asked.Ending.CONFIRMED, "luong-co-so", "luong");
			this.asked.ended(Asked.Ending.SENT_ON, "luong-co-so", "lương tháng 13");
			assertThat(this.asked.confirmed("luong-co-so")).isEqualTo(2);
			assertThat(this.asked.count(Asked.Ending.SENT_ON, NOW.minus(Duration.ofDays(1)), NOW.plusSeconds(1)))
				.isEqualTo(1);
		}

		@Test
		void keepsOnlyTheWordsThatHadNoGoodAnswer() {
			this.asked.searched("câu không có", new Guidance.Result("", Guidance.Certainty.NOTHING, List.of()));
			this.asked.ended(Asked.Ending.CONFIRMED, "a", "câu đã có");
			assertThat(this.asked.withoutGoodAnswer(NOW.minusSeconds(1), 10)).containsExactly("câu không có");
		}

		@Test
		void keepsNoNumbersOfPeople() {
			this.asked.ended(Asked.Ending.SENT_ON, null, "ông A 0912 345 678, CCCD 038012345678 nđ 151/2025");
			assertThat(this.asked.withoutGoodAnswer(NOW.minusSeconds(1), 10))
				.containsExactly("ông A …, CCCD … nđ 151/2025");
		}

	}

}
