package vn.thongsuot.reminder;

import java.time.LocalDate;
import java.util.List;

import vn.thongsuot.directory.Absence;
import vn.thongsuot.directory.Absences;
import vn.thongsuot.messaging.Address;

/** The leave of the leads in {@link FakeAppointments}. */
record FakeAbsences(FakeAppointments appointments) implements Absences {

	@Override
	public List<Address> askedOn(String department, LocalDate day) {
		return this.appointments.of(department).isEmpty() ? List.of() : List.of(this.appointments.asked(department));
	}

	@Override
	public Absence note(String department, Address lead, LocalDate first, LocalDate last, Address by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean end(String department, Address lead, Address by) {
		return false;
	}

	@Override
	public List<Absence> of(String department, LocalDate day) {
		return List.of();
	}

}
