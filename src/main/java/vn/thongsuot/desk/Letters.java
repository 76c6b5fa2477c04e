package vn.thongsuot.desk;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/** Reads letters on the day on which they are typed. */
@Component
class Letters {

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Letters(BusinessClock clock, WorkingTime workingTime) {
		this.clock = clock;
		this.workingTime = workingTime;
	}

	TypedLetter in(String text) {
		return TypedLetter.of(text, today());
	}

	/** What is missing or wrong, in one word; empty if all is there. */
	String wrong(TypedLetter typed) {
		return typed.wrong(today());
	}

	private LocalDate today() {
		return this.workingTime.day(this.clock.now());
	}

}
