package vn.thongsuot.directory;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.testing.TestClock;

/** The directory over a real database, with one administrator. */
@DataJpaTest(showSql = false, properties = { "thongsuot.sandbox.enabled=false", "thongsuot.admins=1" })
@Import({ DirectoryConfiguration.class, FirstAdministrator.class, CommuneLeads.class, JpaRoles.class,
		JpaAppointments.class, JpaAbsences.class, Merging.class, StoredRestructuring.class, RoleRecord.class,
		JpaDesks.class, JpaUnlinkedGroups.class, DeskRouting.class, PhoneHashes.class, Admitting.class, Deciders.class,
		JpaAdmissions.class, JpaRoster.class, DirectorySlice.Time.class })
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
abstract class DirectorySlice {

	static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	static final Address ADMINISTRATOR = new Address("telegram", "1");

	static final String NHU_THANH = "16228";

	static final String HOANG_LOC = "15961";

	@Autowired
	Officers officers;

	@Autowired
	Admissions admissions;

	@Autowired
	Roster roster;

	@Autowired
	Desks desks;

	@Autowired
	Routing routing;

	@Autowired
	Roles roles;

	@Autowired
	UnlinkedGroups unlinkedGroups;

	@Autowired
	TestClock clock;

	@Autowired
	TestEntityManager database;

	@Autowired
	ApplicationEventPublisher publisher;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void setTime() {
		this.clock.set(NOW);
	}

	static Address person(int number) {
		return new Address("telegram", String.valueOf(1000 + number));
	}

	static Address group(int number) {
		return new Address("telegram", String.valueOf(-1000 - number));
	}

	static Actor inPrivate(Address person) {
		return new Actor(person, person);
	}

	static Application application(int number, String commune) {
		return new Application(person(number), "Lê Thị Số " + number, "công chức", commune, NOW, null);
	}

	Officer admitted(int number, String commune) {
		this.admissions.apply(application(number, commune));
		Officer officer = officer(number);
		this.admissions.approve(officer.id(), inPrivate(ADMINISTRATOR));
		return officer(number);
	}

	Officer lead(int number, String commune) {
		Officer officer = admitted(number, commune);
		this.roles.leadCommune(officer.id(), true, ADMINISTRATOR);
		return officer(number);
	}

	/** The officer as the database has it. */
	Officer officer(int number) {
		write();
		return this.officers.byAddress(person(number)).orElseThrow();
	}

	Desk standingUnit() {
		return this.desks.link(group(0), "Bộ phận Thường trực", "BPTT", List.of(), ADMINISTRATOR);
	}

	Roster.Result importRoster(String csv) {
		Roster.Result result = this.roster.importCsv(csv.getBytes(StandardCharsets.UTF_8), ADMINISTRATOR);
		write();
		return result;
	}

	void write() {
		this.database.flush();
		this.database.clear();
	}

	<E> List<E> published(Class<E> type) {
		return this.events.stream(type).toList();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		TestClock testClock() {
			return new TestClock(NOW);
		}

		@Bean
		Clock clock(TestClock clock) {
			return clock;
		}

	}

}
