package vn.thongsuot.reminder;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Absences;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.CourierBeside;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.testing.TestClock;

/**
 * The rooms around reminders and the product's own outbox, with all departments of the
 * province; one node of several.
 */
@ComponentScan(basePackages = "vn.thongsuot.messaging",
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = ".*(App|Application|Facts|Tests)([$].*)?"))
@Import({ ReminderRooms.class, Office.class, CourierBeside.class })
class YearWorld {

	/** What all nodes share besides the database. */
	static final TestClock CLOCK = TestClock.at("2025-12-31T17:00:00Z");

	static final YearPlatform PLATFORM = new YearPlatform(CLOCK);

	private static final FakeAppointments LEADS = new FakeAppointments(new HashSet<>(YearProvince.DEPARTMENTS));

	@Bean
	TestClock testClock() {
		return CLOCK;
	}

	@Bean
	@Primary
	BusinessClock simulatedTime() {
		return CLOCK::instant;
	}

	/** Leases and rates know nothing of the simulated year. */
	@Bean
	@Primary
	Clock trueTime() {
		return Clock.systemUTC();
	}

	@Bean
	YearPlatform platform() {
		return PLATFORM;
	}

	@Bean
	Carrier carrier(CourierBeside courier) {
		return (accepted) -> courier.waitUntilCarried();
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
	FakeAppointments yearLeads() {
		return LEADS;
	}

	@Bean
	Absences nobodyAway(FakeAppointments appointments) {
		return new FakeAbsences(appointments);
	}

	@Bean
	@Primary
	Reachability allOpen() {
		return (person) -> true;
	}

	@Bean
	Roles yearRoles() {
		return new ReminderWorld.FakeRoles(List.of());
	}

	/** What a node needs besides its database. */
	static String[] settings(String home) {
		return new String[] { "thongsuot.telegram.token=1:none", "thongsuot.home=target/" + home,
				"thongsuot.reminder.scan=1h", "thongsuot.courier.workers=0", "thongsuot.inbox.workers=0",
				"thongsuot.courier.chat-per-second=1000000", "thongsuot.courier.chat-burst=100000",
				"thongsuot.courier.per-second=1000000", "thongsuot.courier.burst=100000", "logging.level.root=warn",
				"spring.main.banner-mode=off", "spring.main.log-startup-info=false",
				"spring.datasource.hikari.maximum-pool-size=8" };
	}

}
