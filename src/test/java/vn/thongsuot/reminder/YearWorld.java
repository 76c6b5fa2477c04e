package vn.thongsuot.reminder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Places;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.guidance.LastApprovals;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.messaging.Undeliverables;
import vn.thongsuot.testing.TestClock;

/**
 * The rooms around reminders with all departments of the province, one node of several.
 */
@EnableAutoConfiguration
@EntityScan("vn.thongsuot")
@EnableJpaRepositories("vn.thongsuot")
@ConfigurationPropertiesScan("vn.thongsuot")
@ComponentScan({ "vn.thongsuot.files", "vn.thongsuot.ticket", "vn.thongsuot.calendar", "vn.thongsuot.wording",
		"vn.thongsuot.reminder" })
@Import(Office.class)
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
	LastApprovals nobodyApproved() {
		return (entry) -> Optional.empty();
	}

	@Bean
	Places nowhere() {
		return (text) -> List.of();
	}

	@Bean
	Desks yearDesks(FakeProvince province) {
		return province.desks();
	}

	@Bean
	Departments yearDepartments() {
		return YearProvince.all();
	}

	@Bean
	Communes yearCommunes() {
		return FakeProvince.communes();
	}

	@Bean
	Categories yearCategories() {
		return FakeProvince.categories();
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
