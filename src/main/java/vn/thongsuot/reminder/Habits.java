package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.ReminderHours;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.AddressMoved;

/**
 * When each group and person may be reminded: by their working hours and their wishes.
 */
@Component
class Habits implements ReminderHours {

	private final Readers readers;

	private final DepartmentHours hours;

	private final WorkingTime province;

	private final ReminderSettings settings;

	Habits(Readers readers, DepartmentHours hours, WorkingTime province, ReminderSettings settings) {
		this.readers = readers;
		this.hours = hours;
		this.province = province;
		this.settings = settings;
	}

	/** Of those of a department who have not chosen anything. */
	Mornings usual(String department) {
		return new Mornings(this.hours.of(department), this.settings.morning(), Quiet.NONE);
	}

	/** Of somebody of a department, or of its group. */
	Mornings of(Address address, String department) {
		return of(this.readers.findById(address.toString()), this.hours.of(department));
	}

	@Override
	public boolean isLoud(Desk desk, Instant now) {
		return of(desk.address(), desk.department()).isLoud(now);
	}

	@Override
	public Instant listOn(Desk desk, LocalDate day) {
		return of(desk.address(), desk.department()).of(day);
	}

	Mornings of(Reader reader, String department) {
		return of(Optional.of(reader), this.hours.of(department));
	}

	/** Of officers who have not chosen anything. */
	Mornings ofOfficers() {
		return new Mornings(this.province, this.settings.morning(), Quiet.NONE);
	}

	Mornings ofOfficer(Address address) {
		return of(this.readers.findById(address.toString()), this.province);
	}

	private Mornings of(Optional<Reader> reader, WorkingTime time) {
		LocalTime clock = reader.flatMap(Reader::listAt).orElse(this.settings.morning());
		return new Mornings(time, clock, reader.map(Reader::quiet).orElse(Quiet.NONE));
	}

	/** The reader with that address, made if there is none. */
	@Transactional
	Reader reader(Address address) {
		return this.readers.findById(address.toString())
			.orElseGet(() -> this.readers.save(new Reader(address, Reader.NEVER)));
	}

	@EventListener
	@Transactional
	public void follow(AddressMoved moved) {
		this.readers.findById(moved.from().toString()).ifPresent((reader) -> {
			this.readers.delete(reader);
			if (!this.readers.existsById(moved.to().toString())) {
				this.readers.save(reader.at(moved.to()));
			}
		});
	}

}
