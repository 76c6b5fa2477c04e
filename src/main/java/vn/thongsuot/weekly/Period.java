package vn.thongsuot.weekly;

import java.time.Instant;

/**
 * What is counted.
 *
 * @param to the cut-off, itself left out
 */
record Period(Instant from, Instant to) {

	Period {
		if (from.isAfter(to)) {
			throw new IllegalArgumentException("A period does not end before it begins: " + from + " " + to);
		}
	}

	boolean contains(Instant instant) {
		return !instant.isBefore(this.from) && instant.isBefore(this.to);
	}

}
