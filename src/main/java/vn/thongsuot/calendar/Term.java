package vn.thongsuot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a deadline is made of, as a pure value: when the clock started, how much it may
 * show, and when it stood still. The same term may end at another time when the calendar
 * changes.
 *
 * @param pauses in order of time, not overlapping
 */
public record Term(Instant from, Allowance allowance, List<Pause> pauses) {

	public Term {
		pauses = List.copyOf(pauses);
	}

	/** A term without pauses. */
	public static Term of(Instant from, Allowance allowance) {
		return new Term(from, allowance, List.of());
	}

	/** When it ends: each pause puts it off by the working time that it took. */
	public Instant due(WorkingTime time) {
		Instant due = this.allowance.end(this.from, time);
		for (Pause pause : this.pauses) {
			due = time.plusWorking(due, pause.length(time));
		}
		return due;
	}

	/** The working time that it allows; pauses do not count. */
	public Duration length(WorkingTime time) {
		return time.between(this.from, this.allowance.end(this.from, time));
	}

	/**
	 * The moment at which that part of the working time is left.
	 * @param percent 1 to 99
	 */
	public Instant whenLeft(int percent, WorkingTime time) {
		return time.minusWorking(due(time), length(time).multipliedBy(percent).dividedBy(100));
	}

}
