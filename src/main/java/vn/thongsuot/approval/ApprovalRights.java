package vn.thongsuot.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Absences;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.TicketActor;

/** Decides, each time afresh, who is asked to approve and who may. */
@Component
class ApprovalRights {

	private final Roles roles;

	private final Departments departments;

	private final Desks desks;

	private final Absences absences;

	private final WorkingTime workingTime;

	private final Reachability reachability;

	ApprovalRights(Roles roles, Departments departments, Desks desks, Absences absences, WorkingTime workingTime,
			Reachability reachability) {
		this.roles = roles;
		this.departments = departments;
		this.desks = desks;
		this.absences = absences;
		this.workingTime = workingTime;
		this.reachability = reachability;
	}

	/**
	 * Who is asked now: leads, or stand-ins while the leads are away; after some time the
	 * stand-ins in any case; if none of them can be written to, the standing unit; at
	 * last the administrators.
	 */
	List<Address> recipients(ReplyApproval approval, Instant now) {
		String department = approval.department();
		LocalDate today = this.workingTime.day(now);
		List<Address> asked = new ArrayList<>(reachable(this.absences.askedOn(department, today)));
		if (asked.isEmpty() || !now.isBefore(approval.standInAt())) {
			asked.addAll(reachable(Role.STAND_IN, department));
		}
		if (asked.isEmpty()) {
			asked.addAll(reachable(Role.LEAD, department));
		}
		return asked.isEmpty() ? instead(department) : asked.stream().distinct().toList();
	}

	private List<Address> reachable(List<Address> people) {
		return people.stream().filter(this.reachability::isOpen).toList();
	}

	private List<Address> reachable(Role role, String department) {
		return reachable(this.roles.holders(role, department));
	}

	private List<Address> instead(String department) {
		List<Address> groups = department.equals(Department.STANDING_UNIT) ? List.of()
				: this.desks.living(Department.STANDING_UNIT).stream().map(Desk::address).toList();
		return groups.isEmpty() ? this.roles.administrators().stream().filter(this.reachability::isOpen).toList()
				: groups;
	}

	/** Whether one of the department's leads or stand-ins can be written to. */
	boolean hasReachableLead(String department) {
		return !reachable(this.roles.leadsAndStandIns(department)).isEmpty();
	}

	/** Whoever acts there, if they may decide on that now. */
	Optional<TicketActor> decider(ReplyApproval approval, Incoming incoming) {
		Address person = incoming.sender().person();
		if (isLead(person, approval.department())) {
			return Optional.of(new TicketActor(TicketActor.Role.DEPARTMENT_LEAD, person, incoming.sender().name()));
		}
		boolean instead = approval.asked().contains(incoming.chat()) && (isStandingUnit(incoming)
				|| person != null && person.equals(incoming.chat()) && this.roles.isAdministrator(person));
		return instead ? Optional.of(new TicketActor(TicketActor.Role.STANDING_UNIT, person, incoming.sender().name()))
				: Optional.empty();
	}

	/** Whether that is a lead of the department, or a stand-in. */
	boolean isLead(@Nullable Address person, String department) {
		return this.roles.isLeadOrStandIn(person, department);
	}

	/** Codes of the departments for which somebody may approve. */
	List<String> ledBy(@Nullable Address person) {
		return this.departments.all().stream().map(Department::code).filter((code) -> isLead(person, code)).toList();
	}

	/** The desk in whose group somebody acts who may act for it. */
	Optional<Desk> desk(Incoming incoming) {
		return this.desks.at(incoming.chat())
			.filter((desk) -> this.roles.mayActFor(desk.department(), Actor.of(incoming)));
	}

	/** Whether somebody may say which answers need approval. */
	boolean mayRule(@Nullable Address person, String department) {
		return person != null
				&& (this.roles.isAdministrator(person) || this.roles.holders(Role.LEAD, department).contains(person));
	}

	private boolean isStandingUnit(Incoming incoming) {
		return desk(incoming).filter(Desk::isStandingUnits).isPresent();
	}

}
