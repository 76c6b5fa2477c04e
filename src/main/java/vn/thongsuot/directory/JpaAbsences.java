package vn.thongsuot.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

/** Absences in the database. */
@Service
@Transactional(noRollbackFor = NotAllowedException.class)
class JpaAbsences implements Absences {

	private final AbsenceRows rows;

	private final Roles roles;

	private final Clock clock;

	JpaAbsences(AbsenceRows rows, Roles roles, Clock clock) {
		this.rows = rows;
		this.roles = roles;
		this.clock = clock;
	}

	@Override
	public Absence note(String department, Address lead, LocalDate first, LocalDate last, Address by) {
		demand(lead, by);
		if (!this.roles.holders(Role.LEAD, department).contains(lead) || last.isBefore(first)) {
			throw new IllegalArgumentException("No absence of a lead of " + department + ": " + first + " to " + last);
		}
		end(department, lead, by);
		return this.rows.save(new Absence(department, lead, first, last, by, this.clock.instant()));
	}

	@Override
	public boolean end(String department, Address lead, Address by) {
		demand(lead, by);
		List<Absence> noted = this.rows.of(department, lead);
		noted.forEach((absence) -> absence.end(by, this.clock.instant()));
		return !noted.isEmpty();
	}

	@Override
	public List<Absence> of(String department, LocalDate day) {
		return this.rows.of(department, day);
	}

	@Override
	public List<Address> askedOn(String department, LocalDate day) {
		List<Address> away = this.rows.of(department, day)
			.stream()
			.filter((absence) -> absence.covers(day))
			.map(Absence::person)
			.toList();
		List<Address> leads = this.roles.holders(Role.LEAD, department);
		List<Address> there = leads.stream().filter((lead) -> !away.contains(lead)).toList();
		List<Address> standIns = this.roles.holders(Role.STAND_IN, department);
		return !there.isEmpty() ? there : !standIns.isEmpty() ? standIns : leads;
	}

	private void demand(Address lead, Address by) {
		if (!by.equals(lead) && !this.roles.isAdministrator(by)) {
			throw new NotAllowedException(by);
		}
	}

}
