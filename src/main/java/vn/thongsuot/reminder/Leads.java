package vn.thongsuot.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Absences;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Reachability;

/** Those above a desk: the leads of its department, and the standing unit. */
@Component
class Leads {

	private final Appointments appointments;

	private final Absences absences;

	private final Departments departments;

	private final Desks desks;

	private final Reachability reachability;

	private final BusinessClock clock;

	private final WorkingTime province;

	Leads(Appointments appointments, Absences absences, Departments departments, Desks desks, Reachability reachability,
			BusinessClock clock, WorkingTime province) {
		this.appointments = appointments;
		this.absences = absences;
		this.departments = departments;
		this.desks = desks;
		this.reachability = reachability;
		this.clock = clock;
		this.province = province;
	}

	/**
	 * Who can be told for a department today: its leads, or their stand-ins if no lead is
	 * there or has opened the bot; nobody if none of them has.
	 */
	List<Address> of(String department) {
		List<Address> asked = this.absences.askedOn(department, today())
			.stream()
			.filter(this.reachability::isOpen)
			.toList();
		if (!asked.isEmpty()) {
			return asked;
		}
		List<Address> leads = reachable(Role.LEAD, department);
		return leads.isEmpty() ? reachable(Role.STAND_IN, department) : leads;
	}

	private LocalDate today() {
		return this.province.day(this.clock.now());
	}

	/** The departments for which that person is told now. */
	List<String> ledBy(Address person) {
		return this.appointments.of(person)
			.stream()
			.map(Appointment::department)
			.distinct()
			.filter((department) -> of(department).contains(person))
			.toList();
	}

	/** All who are told for some department, and the groups of the standing unit. */
	Stream<Address> everybody() {
		return Stream.concat(this.departments.all().stream().flatMap((each) -> of(each.code()).stream()),
				standingUnit().stream());
	}

	/**
	 * The living groups of the standing unit; the first of them hears of other
	 * departments.
	 */
	List<Address> standingUnit() {
		return this.desks.living(Department.STANDING_UNIT).stream().map(Desk::address).limit(1).toList();
	}

	/**
	 * The names of leads who never opened the bot, or have blocked it; empty if none is
	 * named.
	 */
	String unreachable(String department) {
		return this.appointments.of(department)
			.stream()
			.filter((appointment) -> appointment.role() == Role.LEAD && !isReachable(appointment))
			.map(Appointment::name)
			.filter((name) -> !name.isBlank())
			.collect(Collectors.joining(", "));
	}

	private List<Address> reachable(Role role, String department) {
		return this.appointments.of(department)
			.stream()
			.filter((appointment) -> appointment.role() == role && isReachable(appointment))
			.map(Appointment::person)
			.toList();
	}

	private boolean isReachable(Appointment appointment) {
		return this.reachability.isOpen(appointment.person());
	}

}
