package vn.thongsuot.weekly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.messaging.Body;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.ticket.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures a week of ten thousand tickets, all of one department, seven thousand of them
 * answered: {@code mvn verify -Pbenchmark -Dtest=ReportBenchmark}.
 */
@OnH2
class ReportBenchmark extends WeeklyCase {

	private static final int OPEN = 3000;

	private static final int ANSWERED = 7000;

	@Autowired
	private FrozenSheets frozen;

	@Autowired
	private Deciding deciding;

	@Autowired
	private ReportPost post;

	@Autowired
	private ReportFiles files;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ReportText text;

	@Autowired
	private WordFile word;

	@Autowired
	private ExcelFile excel;

	@Autowired
	private Picture picture;

	@Test
	void tenThousandTicketsBehindAReport() throws Exception {
		List.of("STP", "SNV").forEach(this.province::desk);
		clone(this.province.file(Kind.QUESTION, "ho_tich", "Câu hỏi"), OPEN);
		long answered = this.province.file(Kind.PETITION, "chung_thuc", "Kiến nghị");
		this.province.answer(answered);
		clone(answered, ANSWERED);
		ask();
		this.province.tickAt("2026-11-18 14:00");
		WeeklyReport own = measure("STP");
		this.province.tickAt("2026-11-19 08:59");
		settle(own.id());
		this.province.tickAt("2026-11-19 09:00");
		measure(WeeklyReport.PROVINCE);
	}

	/** How long a confirmation holds anything, and what is done without holding. */
	private void settle(long id) throws Exception {
		long[] held = { 0 };
		TransactionOperations timed = new TransactionOperations() {

			@Override
			public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
				long begin = System.nanoTime();
				T result = ReportBenchmark.this.transaction.execute(action);
				held[0] += System.nanoTime() - begin;
				return result;
			}

		};
		Showing showing = new Showing(this.reports, this.sheets, this.frozen, this.post, this.files, this.outbox,
				timed);
		time("STP confirmed", () -> timed.execute((status) -> confirm(this.reports.lock(id).orElseThrow())));
		System.out.printf("of these in a transaction: %d ms%n", held[0] / 1_000_000);
		held[0] = 0;
		time("STP counted, drawn, kept and shown", () -> {
			showing.show(id);
			return id;
		});
		System.out.printf("of these in a transaction: %d ms%n", held[0] / 1_000_000);
		assertThat(this.reports.findById(id).flatMap(WeeklyReport::sheet)).isPresent();
	}

	private WeeklyReport confirm(WeeklyReport report) {
		this.deciding.confirm(report, "Lê Lãnh");
		return report;
	}

	private WeeklyReport measure(String unit) throws Exception {
		WeeklyReport report = this.reports.findFirstByUnitOrderByWeekDesc(unit).orElseThrow();
		String name = unit + " ";
		Sheet sheet = time(name + "draft", () -> this.sheets.counted(report));
		assertThat(sheet.total(Figure.RECEIVED)).isEqualTo(OPEN + ANSWERED + 2);
		time(name + "message", () -> this.text.of(report, sheet));
		String kept = time(name + "frozen", () -> this.frozen.write(sheet));
		assertThat(kept.length()).isLessThan(1_000_000);
		time(name + "word", () -> this.word.of(report, sheet));
		List<byte[]> books = time(name + "excel", () -> this.excel.parts(sheet, 60, 2000));
		assertThat(books).hasSizeGreaterThan(4)
			.allSatisfy((book) -> assertThat(book.length).isLessThan(Body.Document.MOST_BYTES));
		System.out.printf("%s: %d characters frozen, %d Excel files, the first of %d bytes%n", name, kept.length(),
				books.size(), books.getFirst().length);
		time(name + "picture", () -> this.picture.of(sheet));
		return report;
	}

	private static <T> T time(String what, Callable<T> work) throws Exception {
		long begin = System.nanoTime();
		T result = work.call();
		System.out.printf("%s: %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
		return result;
	}

	/** So many more tickets like that one, with its record. */
	private void clone(long ticket, int times) {
		long last = this.province.lastTicket();
		String submitted = columns("submission");
		long submission = this.province.jdbc().sql("select max(id) from submission").query(Long.class).single();
		this.province.jdbc()
			.sql("insert into submission (" + submitted + ") select " + submitted + " from submission, system_range(1, "
					+ times + ") where id = (select submission_id from ticket where id = " + ticket + ")")
			.update();
		String own = columns("ticket").replace(",\"SUBMISSION_ID\"", "");
		this.province.jdbc()
			.sql("insert into ticket (submission_id, " + own + ") select " + submission + " + x, " + own
					+ " from ticket, system_range(1, " + times + ") where id = " + ticket)
			.update();
		String told = columns("ticket_event").replace("\"TICKET_ID\",", "").replace(",\"TICKET_ID\"", "");
		this.province.jdbc()
			.sql("insert into ticket_event (ticket_id, " + told + ") select t.id, "
					+ Stream.of(told.split(",")).map((name) -> "e." + name).collect(Collectors.joining(","))
					+ " from ticket t, ticket_event e where e.ticket_id = " + ticket + " and t.id > " + last
					+ " order by t.id, e.id")
			.update();
	}

	private String columns(String table) {
		return this.province.jdbc()
			.sql("select column_name from information_schema.columns where table_name = ? and column_name <> 'ID' "
					+ "and table_schema = current_schema")
			.param(table.toUpperCase(Locale.ROOT))
			.query(String.class)
			.list()
			.stream()
			.map((name) -> "\"" + name + "\"")
			.collect(Collectors.joining(","));
	}

	/** Questions as officers type them. */
	private void ask() throws IOException {
		List<String> asked = Files.readAllLines(Path.of("src/test/resources/asked/questions.tsv"))
			.stream()
			.skip(1)
			.map((line) -> line.split("\t")[0])
			.toList();
		for (int place = 0; place < asked.size(); place++) {
			this.province.jdbc()
				.sql("update ticket set question = ? where mod(id, ?) = ?")
				.params(asked.get(place), asked.size(), place)
				.update();
		}
	}

}
