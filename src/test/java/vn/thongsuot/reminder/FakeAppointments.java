package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.testing.FakeChannel;

/** One lead for each of some departments; all of them have opened the bot. */
class FakeAppointments implements Appointments {

	private final Set<String> departments;

	private final Set<Address> closed = new HashSet<>();

	private final Set<String> leaderless = new HashSet<>();

	private final Set<String> away = new HashSet<>();

	FakeAppointments() {
		this(Set.of("D1", "D2", "D3"));
	}

	FakeAppointments(Set<String> departments) {
		this.departments = departments;
	}

	static Address lead(String department) {
		return FakeChannel.chat("lead" + department);
	}

	void restore() {
		this.closed.clear();
		this.leaderless.clear();
		this.away.clear();
	}

	/** The lead has never opened the bot, or has blocked it. */
	void close(String department) {
		this.closed.add(lead(department));
	}

	/** Nobody was named. */
	void end(String department) {
		this.leaderless.add(department);
	}

	/** The lead is on leave, and somebody stands in. */
	void leave(String department) {
		this.away.add(department);
	}

	static Address standIn(String department) {
		return FakeChannel.chat("standIn" + department);
	}

	/** Whom to ask on any day. */
	Address asked(String department) {
		return this.away.contains(department) ? standIn(department) : lead(department);
	}

	boolean isOpen(Address person) {
		return !this.closed.contains(person);
	}

	@Override
	public List<Appointment> of(String department) {
		if (!this.departments.contains(department) || this.leaderless.contains(department)) {
			return List.of();
		}
		Appointment lead = appointment(1, Role.LEAD, department, lead(department));
		return this.away.contains(department)
				? List.of(lead, appointment(2, Role.STAND_IN, department, standIn(department))) : List.of(lead);
	}

	private Appointment appointment(long id, Role role, String department, Address person) {
		return new Appointment(id, role, department, person, "Trần Lãnh " + department, Instant.EPOCH, isOpen(person));
	}

	@Override
	public List<Appointment> of(Address person) {
		return this.departments.stream()
			.flatMap((department) -> of(department).stream())
			.filter((appointment) -> appointment.person().equals(person))
			.toList();
	}

	@Override
	public Optional<Appointment> byId(long id) {
		return Optional.empty();
	}

	@Override
	public boolean maySet(Role role, String department, Address by) {
		return false;
	}

	@Override
	public Appointment name(Role role, String department, Address person, String name, boolean reached, Address by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void end(long id, Address by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void reached(Address person) {
		throw new UnsupportedOperationException();
	}

}
