package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thongsuot.calendar.ProvinceTime;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures one whole look at what is due, with 100 tickets due of few and of many:
 * {@code mvn verify -Pbenchmark -Dtest=ScanBenchmark}. Both sizes take turns, so that
 * whatever else the machine does meets both.
 */
class ScanBenchmark {

	private static final int FEW = 10_000;

	private static final int MANY = Integer.getInteger("benchmark.tickets", 1_000_000);

	private static final int DUE = 100;

	private static final int WARM_UP = 40;

	private static final int LOOKS = 101;

	private static final double MOST = 1.5;

	/** What the look before has left in the outbox. */
	private static final List<String> SENT = List.of("platform_message", "outbox", "posted");

	private static final Instant NOW = ProvinceTime.at("2026-11-18 10:00");

	@Test
	void costsWhatIsDueOnH2() {
		compare("H2", TestDatabase.h2(), TestDatabase.h2());
	}

	@Test
	void costsWhatIsDueOnPostgres() {
		compare("PostgreSQL", TestDatabase.postgres(), TestDatabase.postgres());
	}

	private static void compare(String name, TestDatabase small, TestDatabase big) {
		try (Store few = new Store(small, FEW); Store many = new Store(big, MANY)) {
			for (int i = 0; i < WARM_UP; i++) {
				few.look();
				many.look();
			}
			long[] ofFew = new long[LOOKS];
			long[] ofMany = new long[LOOKS];
			for (int i = 0; i < LOOKS; i++) {
				ofFew[i] = few.look();
				ofMany[i] = many.look();
			}
			double ratio = median(ofMany) / median(ofFew);
			System.out.printf(Locale.ROOT, "%s: %d due of %d: %.2f ms, of %d: %.2f ms, ratio %.2f%n", name, DUE, FEW,
					median(ofFew), MANY, median(ofMany), ratio);
			assertThat(ratio).as("time at %d over time at %d tickets", MANY, FEW).isLessThanOrEqualTo(MOST);
		}
	}

	/** In milliseconds. */
	private static double median(long[] nanos) {
		Arrays.sort(nanos);
		return nanos[nanos.length / 2] / 1e6;
	}

	/** The product's rooms on a database with so many open tickets. */
	private static final class Store implements AutoCloseable {

		private final ConfigurableApplicationContext context;

		private final JdbcClient jdbc;

		private final Office office;

		private final int size;

		Store(TestDatabase database, int size) {
			this.size = size;
			this.context = new SpringApplicationBuilder(YearWorld.class).web(WebApplicationType.NONE)
				.properties(database.properties())
				.properties(YearWorld.settings("scan-home"))
				.run();
			this.jdbc = this.context.getBean(JdbcClient.class);
			this.office = this.context.getBean(Office.class);
			this.office.open();
			fill(database.url().contains("postgres"));
		}

		/** Deadlines spread over the years to come, but for the first hundred. */
		private void fill(boolean postgres) {
			String numbers = postgres ? "generate_series(1, " + this.size + ") as numbers(n)"
					: "(select x as n from system_range(1, " + this.size + ")) numbers";
			List<Map.Entry<String, String>> categories = new ArrayList<>(YearProvince.CATEGORIES.entrySet());
			String category = choice(categories.stream().map(Map.Entry::getKey).toList());
			String department = choice(categories.stream().map(Map.Entry::getValue).toList());
			String due = "timestamp with time zone '2027-01-04 03:00:00+00:00' + n * interval '1' minute";
			this.jdbc
				.sql("insert into ticket (version, kind, category, department, commune, officer_id, only_mine,"
						+ " question, state, filed_at, first_due_at, due_at, submission_id) select 0, 'QUESTION', "
						+ category + ", " + department + ", '1', 1, false, 'Hồ sơ khai sinh quá hạn', 'NEW', " + due
						+ ", " + due + ", " + due + ", n from " + numbers)
				.update();
			this.jdbc.sql("insert into reminder_plan (version, ticket_id, department, category, due_at, step, next_at,"
					+ " held, diverted) select 0, id, department, category, due_at, 'DEADLINE', due_at, false, false"
					+ " from ticket")
				.update();
			this.jdbc.sql(postgres ? "vacuum analyze" : "analyze").update();
		}

		private static String choice(List<String> values) {
			StringBuilder text = new StringBuilder("case mod(n, " + values.size() + ")");
			for (int i = 0; i < values.size(); i++) {
				text.append(" when ").append(i).append(" then '").append(values.get(i)).append("'");
			}
			return text.append(" end").toString();
		}

		/**
		 * Makes a hundred due, spread over all there are, and looks; how many nanoseconds
		 * it took.
		 */
		long look() {
			YearWorld.PLATFORM.clear();
			YearWorld.CLOCK.set(NOW);
			SENT.forEach((table) -> this.jdbc.sql("delete from " + table).update());
			OffsetDateTime now = NOW.atOffset(ZoneOffset.UTC);
			this.jdbc
				.sql("update reminder_plan set step = 'DEADLINE', due_at = :now, next_at = :now, posted_step = null,"
						+ " posted_key = null where ticket_id in (:tickets)")
				.param("now", now)
				.param("tickets", tickets())
				.update();
			long begin = System.nanoTime();
			this.office.look();
			long took = System.nanoTime() - begin;
			assertThat(YearWorld.PLATFORM.sent().stream().mapToInt((sent) -> sent.tickets().size()).sum())
				.isEqualTo(DUE);
			return took;
		}

		private List<Long> tickets() {
			List<Long> tickets = new ArrayList<>();
			long first = this.jdbc.sql("select min(id) from ticket").query(Long.class).single();
			for (long i = 0; i < DUE; i++) {
				tickets.add(first + i * (this.size / DUE));
			}
			return tickets;
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
