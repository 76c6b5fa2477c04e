package vn.thongsuot.calendar;

import java.time.Instant;

/**
 * The time of deadlines, reminders and reports; the sandbox may move it ahead. Leases and
 * pauses use real time instead.
 */
public interface BusinessClock {

	Instant now();

}
