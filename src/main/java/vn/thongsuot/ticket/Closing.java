package vn.thongsuot.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/**
 * The end of a ticket: the officer rates the answer, or says nothing for some working
 * days.
 */
@Component
@Transactional
public class Closing {

	private static final Limit AT_ONCE = Limit.of(100);

	private final Tickets tickets;

	private final Ratings ratings;

	private final Records records;

	private final DeadlineSettings settings;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	Closing(Tickets tickets, Ratings ratings, Records records, DeadlineSettings settings, WorkingTime workingTime,
			BusinessClock clock) {
		this.tickets = tickets;
		this.ratings = ratings;
		this.records = records;
		this.settings = settings;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	/**
	 * Keeps a rating; the first one counts.
	 * @param stars 1 to 5
	 * @return whether this is the first
	 * @throws RefusedTransitionException if the ticket has no answer
	 */
	public boolean rate(TicketNumber number, TicketActor officer, int stars) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		if (isRated(number)) {
			return false;
		}
		this.records.happen(ticket, TicketAction.RATE, officer, "");
		this.ratings.save(new Rating(number, stars, this.clock.now()));
		return true;
	}

	/** Adds the officer's words to a rating. */
	public void explain(TicketNumber number, String word) {
		this.ratings.findById(number.value()).ifPresent((rating) -> rating.explained(word));
	}

	@Transactional(readOnly = true)
	public boolean isRated(TicketNumber number) {
		return this.ratings.findById(number.value()).isPresent();
	}

	/** The tickets that may be due to be closed, the longest answered first. */
	List<Long> answeredLongAgo() {
		return this.tickets.answeredBefore(this.clock.now().minus(Duration.ofDays(this.settings.closeAfterDays())),
				AT_ONCE);
	}

	/** Closes a ticket if the officer has been silent for long enough; whether it was. */
	boolean closeIfSilent(long id) {
		Ticket ticket = this.tickets.lock(id).orElseThrow();
		boolean due = ticket.state() == TicketState.ANSWERED && ticket.answeredAt().filter(this::isLongAgo).isPresent();
		if (due) {
			this.records.happen(ticket, TicketAction.CLOSE, TicketActor.SYSTEM, "");
		}
		return due;
	}

	private boolean isLongAgo(Instant answeredAt) {
		return !this.workingTime.plusWorkingDays(answeredAt, this.settings.closeAfterDays()).isAfter(this.clock.now());
	}

}
