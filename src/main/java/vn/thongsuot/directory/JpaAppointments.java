package vn.thongsuot.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

/** Appointments from the record of all roles. */
@Service
@Transactional(noRollbackFor = NotAllowedException.class)
class JpaAppointments implements Appointments {

	private static final List<Role> ROLES = List.of(Role.LEAD, Role.STAND_IN, Role.STAFF);

	private final RoleGrants grants;

	private final Roles roles;

	private final Departments departments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	JpaAppointments(RoleGrants grants, Roles roles, Departments departments, ApplicationEventPublisher events,
			Clock clock) {
		this.grants = grants;
		this.roles = roles;
		this.departments = departments;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public List<Appointment> of(String department) {
		return ROLES.stream()
			.flatMap((role) -> this.grants.current(role.name(), department).stream())
			.map(RoleGrant::appointment)
			.toList();
	}

	@Override
	public List<Appointment> of(Address person) {
		return current(person).map(RoleGrant::appointment).toList();
	}

	@Override
	public Optional<Appointment> byId(long id) {
		return this.grants.currentById(id).filter(JpaAppointments::isAppointment).map(RoleGrant::appointment);
	}

	@Override
	public boolean maySet(Role role, String department, Address by) {
		boolean delegable = role == Role.STAND_IN || role == Role.STAFF;
		return ROLES.contains(role)
				&& (this.roles.isAdministrator(by) || delegable && this.grants.has(Role.LEAD.name(), department, by));
	}

	@Override
	public Appointment name(Role role, String department, Address person, String name, boolean reached, Address by) {
		demand(role, department, by);
		if (this.departments.byCode(department).isEmpty()) {
			throw new IllegalArgumentException("No such department: " + department);
		}
		return this.grants.current(role.name(), department)
			.stream()
			.filter((grant) -> grant.person().equals(person))
			.findFirst()
			.orElseGet(() -> appoint(
					new RoleGrant(role.name(), department, person, by, this.clock.instant()).named(name, reached)))
			.appointment();
	}

	private RoleGrant appoint(RoleGrant grant) {
		this.events.publishEvent(new RoleChanged(grant.person()));
		return this.grants.save(grant);
	}

	@Override
	public void end(long id, Address by) {
		this.grants.currentById(id).filter(JpaAppointments::isAppointment).ifPresent((grant) -> {
			Appointment appointment = grant.appointment();
			demand(appointment.role(), appointment.department(), by);
			grant.revoke(by, this.clock.instant());
			this.events.publishEvent(new RoleChanged(grant.person()));
		});
	}

	@Override
	public void reached(Address person) {
		current(person).filter((grant) -> grant.reach(this.clock.instant()))
			.map(RoleGrant::appointment)
			.forEach((appointment) -> this.events.publishEvent(new AppointeeReached(appointment)));
	}

	private Stream<RoleGrant> current(Address person) {
		return this.grants.currentOf(person).stream().filter(JpaAppointments::isAppointment);
	}

	private static boolean isAppointment(RoleGrant grant) {
		return ROLES.stream().anyMatch((role) -> role.name().equals(grant.role()));
	}

	private void demand(Role role, String department, Address by) {
		if (!maySet(role, department, by)) {
			throw new NotAllowedException(by);
		}
	}

}
