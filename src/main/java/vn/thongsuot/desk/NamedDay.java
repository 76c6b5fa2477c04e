package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.TypedDay;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;

/** A day that staff name in their own words, for a promise or for putting off. */
@Component
class NamedDay {

	private final WorkingTime workingTime;

	private final DepartmentHours hours;

	private final BusinessClock clock;

	private final DeskSettings settings;

	NamedDay(WorkingTime workingTime, DepartmentHours hours, BusinessClock clock, DeskSettings settings) {
		this.workingTime = workingTime;
		this.hours = hours;
		this.clock = clock;
		this.settings = settings;
	}

	/** The day that a text names. */
	Optional<LocalDate> in(String text) {
		return TypedDay.in(text, today(), this.workingTime);
	}

	/** Whether that day's work at a department is done. */
	boolean isPast(LocalDate day, String department) {
		return !this.hours.of(department).closing(day).isAfter(this.clock.now());
	}

	/** The end of the key of what is told of a day that cannot be taken; else empty. */
	String wrong(LocalDate day, String department) {
		if (isPast(day, department)) {
			return "past";
		}
		return day.isAfter(today().plusDays(most())) ? "too-far" : "";
	}

	/** How many days ahead it may be. */
	long most() {
		return this.settings.longestPromise().toDays();
	}

	private LocalDate today() {
		return this.workingTime.day(this.clock.now());
	}

}
