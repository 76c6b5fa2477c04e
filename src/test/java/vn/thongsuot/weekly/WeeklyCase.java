package vn.thongsuot.weekly;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.thongsuot.ticket.ClosingRound;

/** An empty province on Monday 16 November 2026 at eight. */
@SpringBootTest(classes = WeeklyWorld.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "thongsuot.home=target/weekly-home", "thongsuot.weekly.scan=1h", "thongsuot.weekly.look=1h",
				"thongsuot.ticket.closing-scan=1h" })
@Import({ Provincial.class, ClosingRound.class })
abstract class WeeklyCase {

	@Autowired
	Provincial province;

	@Autowired
	KeptOutbox outbox;

	@Autowired
	WeeklyReports reports;

	@Autowired
	Sheets sheets;

	@Autowired
	Recount recount;

	@Autowired
	Weeks weeks;

	@Autowired
	Units units;

	@BeforeEach
	void open() {
		this.province.open();
		this.outbox.clear();
		this.province.at("2026-11-16 08:00");
	}

}
