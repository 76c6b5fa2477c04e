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
		return new Count(this.tickets.countFirstAnswers(department, from, until, true),
				this.tickets.countFirstAnswers(department, from, until, false),
				this.tickets.countPromises(department, from, until, true),
				this.tickets.countPromises(department, from, until, false));
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
