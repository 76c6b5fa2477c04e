package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;

/** A time in which a deadline's clock stands still. */
public record Pause(Instant from, Instant to) {

	/** The working time that it takes. */
	Duration length(WorkingTime time) {
		return time.between(this.from, this.to);
	}

}
