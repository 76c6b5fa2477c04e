package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;

/** The words that departments owe to officers to whom they have promised an answer. */
@Component
public class UpdatesOwed {

	private final Tickets tickets;

	private final UpdateRule rule;

	private final DeadlineSettings settings;

	UpdatesOwed(Tickets tickets, WorkingTime workingTime, DeadlineSettings settings) {
		this.tickets = tickets;
		this.rule = new UpdateRule(workingTime, settings.updateEveryDays());
		this.settings = settings;
	}

	/** The tickets about which a word is owed by now, the longest owed first. */
	public List<Ticket> by(Instant now) {
		return this.tickets.updatesOwed(now);
	}

	/**
	 * When the latest word that is owed by now was due, so that each is asked for once.
	 */
	public Instant latestDue(Ticket ticket, Instant now) {
		return this.rule.latestDue(ticket.updateDueAt().orElse(now), now);
	}

	/** Working days from one word to the next. */
	public int everyDays() {
		return this.settings.updateEveryDays();
	}

}
