package vn.thongsuot.reminder;

import java.time.Instant;

/** Which step of the ladder is taken, and when. */
record Planned(Rung step, Instant at) {

	boolean isDue(Instant now) {
		return !this.at.isAfter(now);
	}

}
