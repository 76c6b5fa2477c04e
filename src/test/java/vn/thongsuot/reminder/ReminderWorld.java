package vn.thongsuot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import vn.thongsuot.directory.Absences;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.messaging.Undeliverables;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClock;

/** The rooms around reminders, with a settable clock, a fake outbox and no timers. */
@Import(ReminderRooms.class)
class ReminderWorld {

	@Bean
	TestClock testClock() {
		return TestClock.at("2026-11-16T01:00:00Z");
	}

	@Bean
	@Primary
	FakeOutbox fakeOutbox(Clock clock) {
		return new FakeOutbox(clock);
	}

	@Bean
	FakeProvince fakeProvince() {
		return new FakeProvince();
	}

	@Bean
	Departments fakeDepartments() {
		return FakeProvince.departments();
	}

	@Bean
	FakeFailures fakeFailures() {
		return new FakeFailures();
	}

	@Bean
	FakeAppointments fakeAppointments() {
		return new FakeAppointments();
	}

	@Bean
	Absences fakeAbsences(FakeAppointments appointments) {
		return new FakeAbsences(appointments);
	}

	@Bean
	Reachability fakeReachability(FakeAppointments appointments) {
		return appointments::isOpen;
	}

	@Bean
	Roles fakeRoles() {
		return new FakeRoles(List.of(FakeChannel.chat("admin1"), FakeChannel.chat("admin2")));
	}

	/** What did not arrive. */
	static final class FakeFailures implements Undeliverables {

		final List<Line> lines = new ArrayList<>();

		@Override
		public long count(Instant since) {
			return since(since).size();
		}

		@Override
		public List<Line> since(Instant since) {
			return this.lines.stream().filter((line) -> line.at().isAfter(since)).toList();
		}

	}

	/** These administrators, and nobody else. */
	static final class FakeRoles implements Roles {

		private final List<Address> administrators;

		FakeRoles(List<Address> administrators) {
			this.administrators = administrators;
		}

		@Override
		public boolean isSetAdministrator(Address person) {
			return false;
		}

		@Override
		public boolean isAdministrator(Address person) {
			return administrators().contains(person);
		}

		@Override
		public List<Address> administrators() {
			return this.administrators;
		}

		@Override
		public boolean claimAdministrator(Address person, String code) {
			return false;
		}

		@Override
		public List<Address> holders(Role role, String department) {
			return List.of();
		}

		@Override
		public void grant(Role role, String department, Address person, Address by) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void revoke(Role role, String department, Address person, Address by) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void leadCommune(long officer, boolean lead, Address by) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean mayActFor(String department, Actor actor) {
			return true;
		}

	}

}
