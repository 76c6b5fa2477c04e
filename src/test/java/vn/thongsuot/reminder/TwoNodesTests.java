package vn.thongsuot.reminder;

import java.util.ArrayList;
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

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class TwoNodesTests extends ReminderCase {

	private static final int NODES = 4;

	private static final int TICKETS = 90;

	private final CyclicBarrier together = new CyclicBarrier(NODES);

	@Test
	void sayEverythingOnceBetweenThem() throws Exception {
		for (int i = 0; i < TICKETS; i++) {
			this.office.file(1 + i % 3);
		}
		for (String day : List.of("2026-11-19 10:00", "2026-11-20 08:00", "2026-11-23 08:00", "2026-11-25 08:00")) {
			this.outbox.clear();
			this.office.at(day);
			lookTogether();
			this.office.look();
			assertThat(this.outbox.repeated()).isEmpty();
			assertThat(this.outbox.toGroups()).as(day).hasSize(3);
			assertThat(this.outbox.toGroups().stream().flatMap((list) -> list.tickets().stream())).hasSize(TICKETS)
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void sayNothingAboutWhatIsAnsweredMeanwhile() throws Exception {
		List<Long> tickets = new ArrayList<>();
		for (int i = 0; i < TICKETS; i++) {
			tickets.add(this.office.file(1));
		}
		this.office.at("2026-11-20 08:00");
		try (ExecutorService staff = Executors.newSingleThreadExecutor()) {
			Future<?> answering = staff.submit(() -> tickets.forEach(this.office::answer));
			while (!answering.isDone()) {
				lookTogether();
			}
			answering.get(1, TimeUnit.MINUTES);
		}
		assertThat(this.office.plans()).isZero();
		assertThat(this.outbox.repeated()).isEmpty();
		assertThat(this.outbox.toGroups().stream().flatMap((list) -> list.tickets().stream())).doesNotHaveDuplicates();
		this.outbox.clear();
		this.office.lookAt("2026-11-23 08:00");
		assertThat(this.outbox.sent()).isEmpty();
	}

	private void lookTogether() throws Exception {
		Callable<Void> node = () -> {
			this.together.await(20, TimeUnit.SECONDS);
			this.office.look();
			return null;
		};
		try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
			for (Future<Void> done : nodes.invokeAll(Collections.nCopies(NODES, node))) {
				done.get(1, TimeUnit.MINUTES);
			}
		}
	}

}
