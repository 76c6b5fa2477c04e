package vn.thongsuot.weekly;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.directory.Department;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.RecordLine;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketState;

/**
 * A step of a ticket, with what was before it and after it.
 *
 * @param before the state before; null if it began then
 * @param giver code of the department that had it before; null if it began then
 * @param holder code of the department that has it from then on
 * @param party code of a department that was asked for its opinion or gives it
 */
record Moment(Instant at, TicketAction action, TicketActor.Role actor, @Nullable TicketState before, TicketState after,
		@Nullable String giver, String holder, String category, Instant due, @Nullable Authority referredTo,
		@Nullable String party) {

	static Moment of(RecordLine line, @Nullable Moment previous) {
		TicketState before = (previous != null) ? previous.after() : null;
		TicketState after = (line.state() != null) ? line.state() : (before != null) ? before : TicketState.NEW;
		return new Moment(line.at(), line.action(), line.actor(), before, after,
				(previous != null) ? previous.holder() : null, holder(line, after), line.category(), line.due(),
				line.referredTo(), line.party());
	}

	/** What a department gives back waits at the standing unit. */
	private static String holder(RecordLine line, TicketState after) {
		return (after == TicketState.RETURNED) ? Department.STANDING_UNIT : line.department();
	}

	/** Whether an open ticket was answered by it. */
	boolean answers() {
		return this.before != null && this.before.isOpen() && this.after == TicketState.ANSWERED;
	}

	/** The other side; empty if there is none. */
	String other() {
		return (this.party != null) ? this.party : "";
	}

	boolean isOnTime() {
		return !this.at.isAfter(this.due);
	}

}
