package vn.thongsuot.flow;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.guidance.DraftText;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

/**
 * What a lead approves on one node is found on each node; prints after how many seconds.
 */
class ApprovalsEverywhereTests {

	private static final Address LEAD = new Address("telegram", "77");

	private static final int TIMES = 9;

	@Test
	void areFoundOnEachNode() {
		try (Province province = Province.on(TestDatabase.postgres());
				ConfigurableApplicationContext second = province.furtherNode()) {
			List<Double> here = new ArrayList<>();
			List<Double> there = new ArrayList<>();
			for (int k = 0; k < TIMES; k++) {
				String mark = "qzw" + (char) ('b' + k);
				approve(province, mark, k);
				long approved = System.nanoTime();
				here.add(secondsUntilFound(province.bean(Guidance.class), mark, approved));
				there.add(secondsUntilFound(second.getBean(Guidance.class), mark, approved));
			}
			System.out.println("seconds until found, here " + sorted(here) + ", on another node " + sorted(there));
		}
	}

	/** Returns when the approval is certain. */
	private static void approve(Province province, String mark, long reply) {
		EntryLife life = province.bean(EntryLife.class);
		Hand staff = new Hand(Hand.Role.STAFF, LEAD);
		new TransactionTemplate(province.bean(PlatformTransactionManager.class)).executeWithoutResult((status) -> {
			DraftText text = new DraftText("Treo biển " + mark + " ở đâu?", List.of(), "Ở cổng.", List.of());
			StoredEntry entry = life.make(new StoredEntry.Source(0, reply, 0), text, "chung_thuc", "STP", staff);
			life.submit(entry, staff);
			life.approve(entry, LEAD);
		});
	}

	private static double secondsUntilFound(Guidance guidance, String mark, long since) {
		Patience.until(mark + " is found",
				() -> guidance.search("treo bien " + mark + " o dau")
					.entries()
					.stream()
					.anyMatch((entry) -> entry.question().contains(mark)));
		return Math.round((System.nanoTime() - since) / 1e6) / 1e3;
	}

	private static List<Double> sorted(List<Double> seconds) {
		return seconds.stream().sorted().toList();
	}

}
