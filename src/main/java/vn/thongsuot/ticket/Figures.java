package vn.thongsuot.ticket;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what happened to tickets in a while: from an instant on, until before another.
 */
@Component
@Transactional(readOnly = true)
public class Figures {

	private final TicketEvents events;

	private final Replies replies;

	Figures(TicketEvents events, Replies replies) {
		this.events = events;
		this.replies = replies;
	}

	/** How tickets ended. */
	public Closures closures(Instant from, Instant until) {
		return new Closures(count(TicketAction.ACKNOWLEDGE, from, until), count(TicketAction.CLOSE, from, until),
				count(TicketAction.WITHDRAW, from, until));
	}

	/**
	 * How many tickets were answered in the name of a department; what the standing unit
	 * answers in its own name counts as its own.
	 * @param department its code
	 */
	public long answered(String department, Instant from, Instant until) {
		return this.replies.countAnswered(department, from, until);
	}

	private long count(TicketAction action, Instant from, Instant until) {
		return this.events.countTickets(action, from, until);
	}

	/**
	 * How tickets ended, each once.
	 *
	 * @param acknowledged the officer has understood the answer
	 * @param inSilence the officer has said nothing for long
	 * @param withdrawn the officer has taken it back
	 */
	public record Closures(long acknowledged, long inSilence, long withdrawn) {
	}

}
