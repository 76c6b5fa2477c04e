package vn.thongsuot.ticket;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts first answers, and promised days, in time and late. */
@Component
@Transactional(readOnly = true)
public class Punctuality {

	private final Tickets tickets;

	Punctuality(Tickets tickets) {
		this.tickets = tickets;
	}

	/**
	 * What a department has answered first between two instants.
	 * @param until no longer belongs to it
	 */
	public Count of(String department, Instant from, Instant until) {
		Share answers = this.tickets.firstAnswers(department, from, until);
		Share promises = this.tickets.promises(department, from, until);
		return new Count(answers.good(), answers.bad(), promises.good(), promises.bad());
	}

	/**
	 * How many of all were as they should be.
	 *
	 * @param good of them
	 */
	public record Share(long good, long all) {

		long bad() {
			return this.all - this.good;
		}

	}

	/**
	 * The first answer counts for a ticket, by the deadline that was in force then; of
	 * promises the first, if its day lies between the two instants.
	 *
	 * @param inTime first answers until their deadline
	 * @param late first answers after it
	 * @param kept promises that were answered until the end of their day
	 * @param broken promises that were not, answered or not
	 */
	public record Count(long inTime, long late, long kept, long broken) {

		/** What two departments did together. */
		public Count plus(Count other) {
			return new Count(this.inTime + other.inTime, this.late + other.late, this.kept + other.kept,
					this.broken + other.broken);
		}

		public long answered() {
			return this.inTime + this.late;
		}

		public long promised() {
			return this.kept + this.broken;
		}

	}

}
