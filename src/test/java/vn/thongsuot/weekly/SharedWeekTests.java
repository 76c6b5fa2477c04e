package vn.thongsuot.weekly;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import vn.thongsuot.testing.OnPostgres;
import vn.thongsuot.ticket.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Several nodes on one PostgreSQL go through the same week at once. */
@OnPostgres
class SharedWeekTests extends WeeklyCase {

	private static final int NODES = 3;

	private final CyclicBarrier together = new CyclicBarrier(NODES);

	@Test
	void everythingIsSaidOnceBetweenThem() throws Exception {
		List.of("STP", "SNV").forEach(this.province::desk);
		this.province.file(Kind.QUESTION, "ho_tich", "Khai sinh quá hạn cần giấy tờ gì?");
		for (String time : List.of("2026-11-18 14:00", "2026-11-18 16:00", "2026-11-19 08:00", "2026-11-19 09:00",
				"2026-11-19 15:00", "2026-11-19 17:00")) {
			this.province.at(time);
			tickTogether();
			this.province.tickAt(time);
		}
		assertThat(this.outbox.repeated()).isEmpty();
		assertThat(this.reports.findByWeekOrderById(LocalDate.of(2026, 11, 19))).hasSize(this.units.owing().size() + 1)
			.allSatisfy((report) -> assertThat(report.state()).isEqualTo(WeeklyReport.State.UNCONFIRMED));
		assertThat(this.outbox.to(this.province.group("STP"))
			.stream()
			.map(KeptOutbox::text)
			.filter((text) -> text.startsWith("Báo cáo tuần của"))).hasSize(2);
	}

	private void tickTogether() throws Exception {
		Callable<Void> node = () -> {
			this.together.await(20, TimeUnit.SECONDS);
			this.province.tick();
			return null;
		};
		try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
			for (Future<Void> done : nodes.invokeAll(Collections.nCopies(NODES, node))) {
				done.get(1, TimeUnit.MINUTES);
			}
		}
	}

}
