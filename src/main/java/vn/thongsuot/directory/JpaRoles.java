package vn.thongsuot.directory;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** Roles from the settings and from the database. */
@Service
@Transactional(noRollbackFor = { NotAllowedException.class, LastAdministratorException.class })
class JpaRoles implements Roles {

	private final DirectorySettings settings;

	private final FirstAdministrator first;

	private final RoleGrants grants;

	private final LinkedDesks desks;

	private final Officers officers;

	private final CommuneLeads leads;

	private final Departments departments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	JpaRoles(DirectorySettings settings, FirstAdministrator first, RoleGrants grants, LinkedDesks desks,
			Officers officers, CommuneLeads leads, Departments departments, ApplicationEventPublisher events,
			Clock clock) {
		this.settings = settings;
		this.first = first;
		this.grants = grants;
		this.desks = desks;
		this.officers = officers;
		this.leads = leads;
		this.departments = departments;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public boolean isAdministrator(Address person) {
		return administrators().contains(person);
	}

	@Override
	public boolean isSetAdministrator(Address person) {
		return this.settings.administrators().contains(person);
	}

	@Override
	public List<Address> administrators() {
		return Stream.concat(this.settings.administrators().stream(), holders(Role.ADMINISTRATOR, "").stream())
			.distinct()
			.toList();
	}

	@Override
	public boolean claimAdministrator(Address person, String code) {
		boolean rightful = administrators().isEmpty() && this.first.knows(code);
		if (rightful) {
			this.grants.grant(Role.ADMINISTRATOR.name(), "", person, null, this.clock);
		}
		return rightful;
	}

	@Override
	public List<Address> holders(Role role, String department) {
		return this.grants.current(role.name(), department).stream().map(RoleGrant::person).toList();
	}

	@Override
	public void grant(Role role, String department, Address person, Address by) {
		demandAdministrator(by);
		demandUnit(role, department);
		this.grants.grant(role.name(), department, person, by, this.clock);
		this.events.publishEvent(new RoleChanged(person));
	}

	@Override
	public void revoke(Role role, String department, Address person, Address by) {
		demandAdministrator(by);
		if (role == Role.ADMINISTRATOR && administrators().equals(List.of(person))) {
			throw new LastAdministratorException();
		}
		this.grants.revoke(role.name(), department, person, by, this.clock);
		this.events.publishEvent(new RoleChanged(person));
	}

	@Override
	public void leadCommune(long officer, boolean lead, Address by) {
		demandAdministrator(by);
		this.officers.byId(officer).filter(Officer::isAdmitted).ifPresent((each) -> this.leads.set(each, lead, by));
	}

	@Override
	public boolean mayActFor(String department, Actor actor) {
		boolean inGroup = this.desks.at(actor.chat())
			.filter((desk) -> desk.department().equals(department))
			.isPresent();
		List<Address> staff = holders(Role.STAFF, department);
		return inGroup && (staff.isEmpty() || actor.person() != null && isNamed(department, actor.person()));
	}

	private boolean isNamed(String department, Address person) {
		return Stream.of(Role.STAFF, Role.LEAD, Role.STAND_IN)
			.anyMatch((role) -> this.grants.has(role.name(), department, person));
	}

	private void demandAdministrator(Address person) {
		if (!isAdministrator(person)) {
			throw new NotAllowedException(person);
		}
	}

	private void demandUnit(Role role, String department) {
		boolean fits = (role == Role.ADMINISTRATOR) ? department.isEmpty()
				: this.departments.byCode(department).isPresent();
		if (!fits) {
			throw new IllegalArgumentException("No department for " + role + ": " + department);
		}
	}

}
