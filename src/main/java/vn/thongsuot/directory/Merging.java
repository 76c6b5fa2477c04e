package vn.thongsuot.directory;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

/** Takes the groups and the people of a department along into another one. */
@Component
class Merging {

	private final LinkedDesks desks;

	private final RoleGrants grants;

	private final AbsenceRows absences;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Merging(LinkedDesks desks, RoleGrants grants, AbsenceRows absences, ApplicationEventPublisher events, Clock clock) {
		this.desks = desks;
		this.grants = grants;
		this.absences = absences;
		this.events = events;
		this.clock = clock;
	}

	/** A group that took all that was its department's takes just that further on. */
	void desks(Department from, Department into, List<Category> categories) {
		List<String> own = categories.stream()
			.filter((category) -> category.department().equals(from.code()))
			.map(Category::code)
			.toList();
		boolean alone = this.desks.of(into.code()).isEmpty();
		this.desks.of(from.code()).forEach((desk) -> desk.join(into.code(), alone ? List.of() : own));
	}

	void roles(Department from, Department into, Address by) {
		join(Role.LEAD, from, into, by);
		join(Role.STAND_IN, from, into, by);
		this.absences.join(from.code(), into.code());
		boolean listed = !this.grants.current(Role.STAFF.name(), into.code()).isEmpty();
		if (listed) {
			join(Role.STAFF, from, into, by);
		}
		else {
			this.grants.current(Role.STAFF.name(), from.code()).forEach((grant) -> end(grant, by));
		}
	}

	private void join(Role role, Department from, Department into, Address by) {
		for (RoleGrant grant : this.grants.current(role.name(), from.code())) {
			if (!this.grants.has(role.name(), into.code(), grant.person())) {
				this.grants.save(grant.in(into.code(), by, this.clock.instant()));
			}
			end(grant, by);
		}
	}

	private void end(RoleGrant grant, Address by) {
		grant.revoke(by, this.clock.instant());
		this.events.publishEvent(new RoleChanged(grant.person()));
	}

}
