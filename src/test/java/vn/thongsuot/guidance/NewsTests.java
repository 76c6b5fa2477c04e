package vn.thongsuot.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.search.TextIndex;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.SAME_THREAD)
class NewsTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Nested
	@OnH2
	@DataJpaTest
	@Import({ RevisionLog.class, Clocks.class })
	class H2Tests extends Facts {

	}

	@Nested
	@OnPostgres
	@DataJpaTest
	@Import({ RevisionLog.class, Clocks.class })
	class PostgresTests extends Facts {

	}

	@TestConfiguration
	static class Clocks {

		@Bean
		BusinessClock clock() {
			return () -> NOW;
		}

	}

	@Transactional
	abstract static class Facts {

		@Autowired
		private RevisionLog revisions;

		@Test
		void whatWasThereFromTheBeginningIsNoNews() {
			this.revisions.note(List.of(entry("a", "x", null, null)));
			assertThat(news(entry("a", "x", null, null))).isEmpty();
		}

		@Test
		void whatIsAddedOrChangedIsNews() {
			this.revisions.note(List.of(entry("a", "x", null, null), entry("b", "x", null, null)));
			Entry changed = entry("a", "y", null, null);
			Entry added = entry("c", "x", null, null);
			this.revisions.note(List.of(changed, entry("b", "x", null, null), added));
			assertThat(news(changed, added)).containsExactly(new News.Item(added, News.Kind.ADDED, TODAY),
					new News.Item(changed, News.Kind.REVISED, TODAY));
		}

		@Test
		void whatWasAwayForAWhileIsNewsOnlyIfItComesBackChanged() {
			Entry same = entry("a", "x", null, null);
			this.revisions.note(List.of(same, entry("b", "x", null, null), entry("c", "x", null, null)));
			this.revisions.note(List.of(entry("c", "x", null, null)));
			Entry changed = entry("b", "y", null, null);
			this.revisions.note(List.of(same, changed, entry("c", "x", null, null)));
			assertThat(news(same, changed)).containsExactly(new News.Item(changed, News.Kind.REVISED, TODAY));
		}

		@Test
		void anotherWordingForTheSearchIsNoNews() {
			this.revisions.note(List.of(entry("a", "x", null, null)));
			Entry reworded = new Entry("a", "Câu a", List.of("cau a nhe"), "khac", "", "x", "", List.of(), null, null,
					TODAY, Entry.Status.IN_FORCE, null);
			this.revisions.note(List.of(reworded));
			assertThat(news(reworded)).isEmpty();
		}

		@Test
		void whatWasGoneForAWhileIsNoNews() {
			Entry entry = entry("a", "x", null, null);
			this.revisions.note(List.of(entry, entry("b", "x", null, null)));
			this.revisions.note(List.of(entry("b", "x", null, null)));
			this.revisions.note(List.of(entry, entry("b", "x", null, null)));
			assertThat(news(entry)).isEmpty();
		}

		@Test
		void whatBeginsOrEndsSoonIsNewsTheNearestFirst() {
			Entry begins = entry("a", "x", TODAY.plusDays(38), null);
			Entry began = entry("b", "x", TODAY.minusDays(3), null);
			Entry ends = entry("c", "x", TODAY.minusDays(900), TODAY.plusDays(10));
			Entry old = entry("d", "x", TODAY.minusDays(31), TODAY.plusDays(91));
			this.revisions.note(List.of(begins, began, ends, old));
			assertThat(news(begins, began, ends, old)).containsExactly(
					new News.Item(began, News.Kind.BEGINS, TODAY.minusDays(3)),
					new News.Item(begins, News.Kind.BEGINS, TODAY.plusDays(38)),
					new News.Item(ends, News.Kind.ENDS, TODAY.plusDays(10)));
		}

		private List<News.Item> news(Entry... entries) {
			try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id)) {
				Library library = new Library(index, () -> TODAY, Map::of);
				library.hold(Arrays.stream(entries).collect(Collectors.toMap(Entry::id, Function.identity())));
				return new NewsOfTheDay(library, this.revisions, () -> TODAY, ZoneId.of("Asia/Ho_Chi_Minh")).latest(5);
			}
		}

		private static Entry entry(String id, String answer, @Nullable LocalDate from, @Nullable LocalDate until) {
			return new Entry(id, "Câu " + id, List.of(), "khac", "", answer, "", List.of(), from, until, TODAY,
					Entry.Status.IN_FORCE, null);
		}

	}

}
