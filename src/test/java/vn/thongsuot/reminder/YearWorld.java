package vn.thongsuot.reminder;

import java.util.HashSet;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.messaging.Undeliverables;
import vn.thongsuot.testing.TestClock;

/**
 * The rooms around reminders with all departments of the province, one node of several.
 */
@Import({ ReminderRooms.class, Office.class })
class YearWorld {

	/** What all nodes share besides the database. */
	static final TestClock CLOCK = TestClock.at("2025-12-31T17:00:00Z");

	static final FakeOutbox OUTBOX = new FakeOutbox(CLOCK);

	private static final FakeAppointments LEADS = new FakeAppointments(new HashSet<>(YearProvince.DEPARTMENTS));

	@Bean
	TestClock testClock() {
		return CLOCK;
	}

	@Bean
	@Primary
	FakeOutbox sharedOutbox() {
		return OUTBOX;
	}

	@Bean
	FakeProvince yearProvince() {
		return new YearProvince();
	}

	@Bean
	Departments yearDepartments() {
		return YearProvince.all();
	}

	@Bean
	Undeliverables noFailures() {
		return new ReminderWorld.FakeFailures();
	}

	@Bean
	FakeAppointments yearLeads() {
		return LEADS;
	}

	@Bean
	Reachability allOpen() {
		return (person) -> true;
	}

	@Bean
	Roles yearRoles() {
		return new ReminderWorld.FakeRoles(List.of());
	}

}
