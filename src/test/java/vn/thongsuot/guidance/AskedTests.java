package vn.thongsuot.guidance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.search.TextIndex;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.SAME_THREAD)
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

	private static final Entry SOLAR = new Entry("dien-mat-troi-mai-nha",
			"Lắp điện mặt trời mái nhà thì đăng ký ở đâu?", List.of("dang ky dien mat troi mai nha"), "cong_thuong",
			"SCT", "Đăng ký tại Sở Công Thương.", "", List.of("NĐ 58/2025/NĐ-CP"), null, null,
			LocalDate.of(2027, 3, 31), Entry.Status.IN_FORCE, null);

	@TestConfiguration
	static class Fixed {

		@Bean
		BusinessClock clock() {
			return () -> NOW;
		}

		/** Knows one thing. */
		@Bean
		Library guidance() {
			TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id);
			Library library = new Library(index, () -> LocalDate.of(2026, 11, 23), Map::of);
			library.hold(Map.of(SOLAR.id(), SOLAR));
			return library;
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
			assertThat(this.asked.confirmed()).containsExactly(Map.entry("luong-co-so", 2L));
			assertThat(this.asked.count(Asked.Ending.SENT_ON, NOW.minus(Duration.ofDays(1)), NOW.plusSeconds(1)))
				.isEqualTo(1);
		}

		@Test
		void tellsHowOftenAnEntryHelpedAndHowOftenNot() {
			this.asked.ended(Asked.Ending.CONFIRMED, "luong-co-so", "lương");
			this.asked.ended(Asked.Ending.HELPFUL, "luong-co-so", "");
			this.asked.ended(Asked.Ending.SENT_ON, "luong-co-so", "lương tháng 13");
			this.asked.ended(Asked.Ending.SURE, "luong-co-so", "lương");
			this.asked.ended(Asked.Ending.SENT_ON, "tach-thua", "tách thửa");
			assertThat(this.asked.served("luong-co-so")).isEqualTo(new Asked.Served(2, 1));
		}

		@Test
		void keepsOnlyTheWordsThatHadNoGoodAnswer() {
			this.asked.searched("câu không có",
					new Guidance.Result("", Guidance.Certainty.NOTHING, List.of(), List.of()));
			this.asked.ended(Asked.Ending.CONFIRMED, "a", "câu đã có");
			assertThat(unanswered()).containsExactly("câu không có");
		}

		@Test
		void keepsNoNumbersOfPeople() {
			this.asked.ended(Asked.Ending.SENT_ON, null, "ông A 0912 345 678, CCCD 038012345678 nđ 151/2025");
			assertThat(unanswered()).containsExactly("ông A …, CCCD … nđ 151/2025");
		}

		@Test
		void keepsNoNumbersOfPeopleThatWereCopiedFromAContact() {
			this.asked.ended(Asked.Ending.SENT_ON, null, "gọi 0912\u00a0345\u00a0678 hay 0912–345–679");
			assertThat(unanswered()).containsExactly("gọi … hay …");
		}

		@Test
		void cutsNoSignOfALongQuestionInHalf() {
			this.asked.ended(Asked.Ending.SENT_ON, null, "a" + "😀".repeat(300));
			assertThat(unanswered()).containsExactly("a" + "😀".repeat(249));
		}

		@Test
		void groupsWhatAsksTheSameAndPutsTheMostAskedFirst() {
			nothingFound("thủ tục cấp giấy phép khai thác cát sỏi lòng sông");
			nothingFound("cấp lại giấy khai sinh bị mất cho người ở nước ngoài");
			nothingFound("xin cap giay phep khai thac cat soi");
			nothingFound("giấy phép khai thác cát sỏi");
			this.asked.ended(Asked.Ending.SENT_ON, null, "giấy phép khai thác cát sỏi");
			assertThat(groups()).hasSize(2);
			Asked.Group sand = groups().getFirst();
			assertThat(sand.times()).isEqualTo(3);
			assertThat(sand.shown()).isNull();
			assertThat(sand.wordings()).startsWith("giấy phép khai thác cát sỏi")
				.allMatch((wording) -> wording.contains("khai th"));
			List<Asked.Group> left = this.asked.settle(sand.id(), NOW.minusSeconds(1), 10);
			assertThat(left).isEqualTo(groups()).hasSize(1);
			assertThat(unanswered()).containsExactly("cấp lại giấy khai sinh bị mất cho người ở nước ngoài");
		}

		@Test
		void dropsWhatAnotherEntryAnswersByNow() {
			nothingFound("lắp điện mặt trời mái nhà thì đăng ký ở đâu");
			assertThat(groups()).isEmpty();
			this.asked.ended(Asked.Ending.SENT_ON, SOLAR.id(), "lắp điện mặt trời mái nhà thì đăng ký ở đâu");
			assertThat(groups()).singleElement().extracting(Asked.Group::shown).isEqualTo(SOLAR.id());
		}

		@Test
		void forgetsABlankQuestion() {
			this.asked.ended(Asked.Ending.SENT_ON, "luong-co-so", " ");
			assertThat(groups()).isEmpty();
		}

		private void nothingFound(String question) {
			this.asked.searched(question, new Guidance.Result("", Guidance.Certainty.NOTHING, List.of(), List.of()));
		}

		private List<Asked.Group> groups() {
			return this.asked.withoutGoodAnswer(NOW.minusSeconds(1), 10);
		}

		private List<String> unanswered() {
			return groups().stream().flatMap((group) -> group.wordings().stream()).toList();
		}

	}

}
