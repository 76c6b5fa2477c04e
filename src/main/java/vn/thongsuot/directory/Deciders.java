package vn.thongsuot.directory;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;

/** Who decides about an officer: leads of the commune, standing unit, administrators. */
@Component
class Deciders {

	private final Officers officers;

	private final Desks desks;

	private final Roles roles;

	Deciders(Officers officers, Desks desks, Roles roles) {
		this.officers = officers;
		this.desks = desks;
		this.roles = roles;
	}

	/** Where to ask, the nearest first that there is. */
	List<Address> of(Officer officer) {
		List<Address> leads = leads(officer);
		List<Address> standingUnit = standingUnit().stream().limit(1).toList();
		return !leads.isEmpty() ? leads : !standingUnit.isEmpty() ? standingUnit : this.roles.administrators();
	}

	/** All who may ever have been asked. */
	List<Address> all(Officer officer) {
		return Stream.of(leads(officer), standingUnit(), this.roles.administrators()).flatMap(List::stream).toList();
	}

	private List<Address> standingUnit() {
		return this.desks.living(Department.STANDING_UNIT).stream().map(Desk::address).toList();
	}

	/** Whoever is near enough, wherever we asked. */
	boolean mayDecide(Actor actor, Officer officer) {
		Address person = actor.person();
		return this.roles.mayActFor(Department.STANDING_UNIT, actor)
				|| person != null && (leads(officer).contains(person) || this.roles.isAdministrator(person));
	}

	private List<Address> leads(Officer officer) {
		return this.officers.leadsOf(officer.askedCommune())
			.stream()
			.filter((lead) -> lead.id() != officer.id())
			.flatMap((lead) -> lead.address().stream())
			.toList();
	}

}
