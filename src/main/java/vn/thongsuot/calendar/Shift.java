package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A spell on a certain day, as two instants; empty where a zone's clocks jump over it.
 */
record Shift(Instant begin, Instant end) {

	static Shift of(Spell spell, LocalDate day, ZoneId zone) {
		return new Shift(day.atTime(spell.from()).atZone(zone).toInstant(),
				day.atTime(spell.to()).atZone(zone).toInstant());
	}

	boolean notEmpty() {
		return this.begin.isBefore(this.end);
	}

	boolean contains(Instant instant) {
		return !instant.isBefore(this.begin) && instant.isBefore(this.end);
	}

	/** What is left of it from that instant on; the instant lies before its end. */
	Shift from(Instant instant) {
		return new Shift(firstAtOrAfter(instant), this.end);
	}

	Instant firstAtOrAfter(Instant instant) {
		return instant.isAfter(this.begin) ? instant : this.begin;
	}

	Duration length() {
		return Duration.between(this.begin, this.end);
	}

	/** How much of it lies between two instants. */
	Duration shared(Instant from, Instant to) {
		Shift part = new Shift(firstAtOrAfter(from), to.isBefore(this.end) ? to : this.end);
		return part.notEmpty() ? part.length() : Duration.ZERO;
	}

}
