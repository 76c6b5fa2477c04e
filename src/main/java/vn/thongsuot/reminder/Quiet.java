package vn.thongsuot.reminder;

import java.time.LocalTime;

/**
 * A part of each day in which somebody wants to hear no reminders; its end no longer
 * belongs to it.
 */
record Quiet(LocalTime from, LocalTime to) {

	/** Nobody has asked for quiet. */
	static final Quiet NONE = new Quiet(LocalTime.MIN, LocalTime.MIN);

	Quiet {
		if (from.isAfter(to)) {
			throw new IllegalArgumentException("Quiet ends on the day on which it begins: " + from + "-" + to);
		}
	}

	boolean contains(LocalTime time) {
		return !time.isBefore(this.from) && time.isBefore(this.to);
	}

	boolean isNone() {
		return this.from.equals(this.to);
	}

}
