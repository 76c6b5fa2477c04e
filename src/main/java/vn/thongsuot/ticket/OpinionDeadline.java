package vn.thongsuot.ticket;

import java.time.Duration;
import java.time.Instant;

import vn.thongsuot.calendar.WorkingTime;

/**
 * By when a coordinating department is to give its opinion: half of the working time that
 * the ticket has left, so that the lead has the other half; half a day at least, and
 * never after the ticket's own deadline unless that is past.
 */
final class OpinionDeadline {

	private static final Duration LEAST = Duration.ofHours(4);

	private OpinionDeadline() {
	}

	/**
	 * Counts from now.
	 * @param left the working time until the ticket's deadline
	 */
	static Instant after(Instant now, Duration left, WorkingTime workingTime) {
		return workingTime.plusWorking(now, share(left));
	}

	private static Duration share(Duration left) {
		Duration half = left.dividedBy(2);
		if (half.compareTo(LEAST) >= 0) {
			return half;
		}
		return (left.isZero() || left.compareTo(LEAST) > 0) ? LEAST : left;
	}

}
