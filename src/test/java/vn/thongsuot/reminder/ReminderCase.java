package vn.thongsuot.reminder;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A fresh office on Monday 16 November 2026 at ten; the 24th of that month is a holiday.
 */
@SpringBootTest(classes = ReminderWorld.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "thongsuot.home=target/reminder-home", "thongsuot.reminder.scan=1h" })
@Import(Office.class)
abstract class ReminderCase {

	@Autowired
	Office office;

	@Autowired
	FakeOutbox outbox;

	@Autowired
	FakeProvince province;

	@Autowired
	FakeAppointments appointments;

	@Autowired
	ReminderWorld.FakeFailures failures;

	@BeforeEach
	void open() {
		this.office.open();
		this.outbox.clear();
		this.province.restore();
		this.appointments.restore();
		this.failures.lines.clear();
		this.office.at("2026-11-16 10:00");
	}

}
