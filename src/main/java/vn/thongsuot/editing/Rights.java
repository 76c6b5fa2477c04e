package vn.thongsuot.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Absences;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.guidance.Edit;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;

/** Decides, each time afresh, who may do what to an entry. */
@Component
class Rights {

	private final Desks desks;

	private final Roles roles;

	private final Departments departments;

	private final Absences absences;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Rights(Desks desks, Roles roles, Departments departments, Absences absences, BusinessClock clock,
			WorkingTime workingTime) {
		this.desks = desks;
		this.roles = roles;
		this.departments = departments;
		this.absences = absences;
		this.clock = clock;
		this.workingTime = workingTime;
	}

	/** The desk in whose group somebody acts who may act for it. */
	Optional<Desk> desk(Incoming incoming) {
		return this.desks.at(incoming.chat())
			.filter((desk) -> this.roles.mayActFor(desk.department(), Actor.of(incoming)));
	}

	/** Whoever writes it: the department's staff, or the desk that answered for it. */
	Optional<Hand> writer(StoredEntry entry, Incoming incoming) {
		return desk(incoming)
			.filter((desk) -> desk.id() == entry.source().desk() || desk.department().equals(owner(entry.department())))
			.map((desk) -> new Hand(Hand.Role.STAFF, incoming.sender().person()));
	}

	/** Somebody of the standing unit, in its group. */
	Optional<Hand> standingUnit(Incoming incoming) {
		return desk(incoming).filter(Desk::isStandingUnits)
			.map((desk) -> new Hand(Hand.Role.STANDING_UNIT, incoming.sender().person()));
	}

	/**
	 * Whoever may change that part now: its writers anything, leads anything that waits
	 * for them, the standing unit the form of what waits.
	 */
	Optional<Hand> editor(StoredEntry entry, Edit.Field field, Incoming incoming) {
		if (!entry.isOpen()) {
			return Optional.empty();
		}
		boolean waits = entry.state() == StoredEntry.State.AWAITING_APPROVAL;
		Optional<Hand> lead = waits ? lead(entry.department(), incoming) : Optional.empty();
		return lead.or(() -> writer(entry, incoming))
			.or(() -> (waits && field.isForm()) ? standingUnit(incoming) : Optional.empty());
	}

	/** A lead of that department, or a stand-in, in private. */
	Optional<Hand> lead(String department, Incoming incoming) {
		Address person = incoming.sender().person();
		return (person != null && person.equals(incoming.chat()) && leads(owner(department)).contains(person))
				? Optional.of(new Hand(Hand.Role.LEAD, person)) : Optional.empty();
	}

	/** Whether files may be sent there. */
	boolean mayExport(String department, Incoming incoming) {
		return standingUnit(incoming).isPresent() || lead(department, incoming).isPresent()
				|| isAdministrator(incoming);
	}

	/** An administrator, in private. */
	boolean isAdministrator(Incoming incoming) {
		return incoming.chat().equals(incoming.sender().person()) && this.roles.isAdministrator(incoming.chat());
	}

	/** The leads and stand-ins of a department. */
	List<Address> leads(String department) {
		return this.roles.leadsAndStandIns(owner(department));
	}

	/**
	 * Whom to ask today: the leads and stand-ins, without a lead who is away while
	 * somebody else is there.
	 */
	List<Address> asked(String department) {
		List<Address> all = leads(department);
		List<Address> there = this.absences.askedOn(owner(department), today());
		List<Address> away = this.roles.holders(Roles.Role.LEAD, owner(department))
			.stream()
			.filter((lead) -> !there.contains(lead))
			.toList();
		return all.stream().filter((each) -> !away.contains(each)).toList();
	}

	private LocalDate today() {
		return this.workingTime.day(this.clock.now());
	}

	/** The departments for which somebody may approve. */
	List<String> ledBy(@Nullable Address person) {
		return this.departments.all()
			.stream()
			.map(Department::code)
			.filter((code) -> leads(code).contains(person))
			.toList();
	}

	/**
	 * Who answers for what is said to be that department's: what the product says about
	 * itself is the standing unit's; what was a department's goes where it went.
	 */
	String owner(String department) {
		return department.isEmpty() ? Department.STANDING_UNIT : this.departments.current(department);
	}

	/** The groups of the standing unit. */
	List<Address> standingUnitGroups() {
		return this.desks.living(Department.STANDING_UNIT).stream().map(Desk::address).toList();
	}

	List<Address> administrators() {
		return this.roles.administrators();
	}

	/** The group in which an entry is written, if messages may go there. */
	Optional<Address> writersGroup(StoredEntry entry) {
		return this.desks.byId(entry.source().desk())
			.filter((desk) -> desk.state() != Desk.State.UNLINKED)
			.map(Desk::address);
	}

	/** Whether the standing unit writes it itself. */
	boolean isStandingUnits(StoredEntry entry) {
		return this.desks.byId(entry.source().desk()).filter(Desk::isStandingUnits).isPresent();
	}

}
