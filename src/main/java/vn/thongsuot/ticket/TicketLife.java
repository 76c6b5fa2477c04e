package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/**
 * What officers, departments and the standing unit do to a filed ticket. Each verb locks
 * the ticket and throws {@link RefusedTransitionException} where its state does not allow
 * it.
 */
@Component
@Transactional(noRollbackFor = RefusedTransitionException.class)
public class TicketLife {

	private final Tickets tickets;

	private final Records records;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	private final DeadlineSettings settings;

	TicketLife(Tickets tickets, Records records, BusinessClock clock, WorkingTime workingTime,
			DeadlineSettings settings) {
		this.tickets = tickets;
		this.records = records;
		this.clock = clock;
		this.workingTime = workingTime;
		this.settings = settings;
	}

	/**
	 * Takes a ticket.
	 * @return the ticket; its claimant is whoever came first
	 */
	public Ticket claim(TicketNumber number, TicketActor actor) {
		Ticket ticket = lock(number);
		if (ticket.claimant().isEmpty()) {
			undergo(ticket, TicketAction.CLAIM);
			ticket.claimedBy(actor);
			write(ticket, TicketAction.CLAIM, actor, "");
		}
		return ticket;
	}

	/**
	 * Puts a ticket down that was taken, so that a colleague can take it.
	 */
	public Ticket putDown(TicketNumber number, TicketActor actor) {
		Ticket ticket = undergo(lock(number), TicketAction.PUT_DOWN);
		ticket.unclaimed();
		return write(ticket, TicketAction.PUT_DOWN, actor, "");
	}

	/** Adds what the officer still has to say. */
	public Ticket add(TicketNumber number, TicketActor officer, String text, List<AttachedThing> things) {
		Ticket ticket = undergo(lock(number), TicketAction.ADD);
		return write(ticket, TicketAction.ADD, officer, text, things);
	}

	public Ticket withdraw(TicketNumber number, TicketActor officer) {
		return write(undergo(lock(number), TicketAction.WITHDRAW), TicketAction.WITHDRAW, officer, "");
	}

	/** The officer has understood the answer. */
	public Ticket acknowledge(TicketNumber number, TicketActor officer) {
		return write(undergo(lock(number), TicketAction.ACKNOWLEDGE), TicketAction.ACKNOWLEDGE, officer, "");
	}

	/** The officer asks on: the same department, a new deadline. */
	public Ticket reopen(TicketNumber number, TicketActor officer, String whatIsMissing, List<AttachedThing> things) {
		Ticket ticket = undergo(lock(number), TicketAction.REOPEN);
		ticket.reopened();
		ticket.dueAt(dueFrom(this.clock.now()));
		return write(ticket, TicketAction.REOPEN, officer, whatIsMissing, things);
	}

	/**
	 * The standing unit gives a ticket to another department, with a deadline of its own.
	 */
	public Ticket route(TicketNumber number, TicketActor actor, String department, String category, String reason) {
		Ticket ticket = undergo(lock(number), TicketAction.ROUTE);
		ticket.routedTo(department, category);
		ticket.unclaimed();
		ticket.dueAt(dueFrom(this.clock.now()));
		return write(ticket, TicketAction.ROUTE, actor, reason);
	}

	/**
	 * A department says that a ticket is not its own; the standing unit routes it again.
	 * The deadline stays.
	 * @param reason what the standing unit reads
	 */
	public Ticket giveBack(TicketNumber number, TicketActor actor, String reason) {
		Ticket ticket = undergo(sendable(number, TicketAction.RETURN), TicketAction.RETURN);
		ticket.unclaimed();
		ticket.hopped();
		return write(ticket, TicketAction.RETURN, actor, reason);
	}

	/** A department gives a ticket to another one, with a deadline of its own. */
	public Ticket transfer(TicketNumber number, TicketActor actor, String department, String category, String reason) {
		Ticket ticket = undergo(sendable(number, TicketAction.TRANSFER), TicketAction.TRANSFER);
		ticket.routedTo(department, category);
		ticket.unclaimed();
		ticket.hopped();
		ticket.dueAt(dueFrom(this.clock.now()));
		return write(ticket, TicketAction.TRANSFER, actor, reason);
	}

	/** A colleague takes over a ticket that somebody has taken. */
	public Ticket passOn(TicketNumber number, TicketActor colleague) {
		Ticket ticket = undergo(lock(number), TicketAction.PASS_ON);
		String before = ticket.claimant().orElse("");
		ticket.claimedBy(colleague);
		return write(ticket, TicketAction.PASS_ON, colleague, before);
	}

	/**
	 * Gives a ticket that somebody has taken to a colleague, whatever state it is in.
	 */
	public Ticket assign(TicketNumber number, TicketActor colleague) {
		Ticket ticket = lock(number);
		if (ticket.permits(TicketAction.PASS_ON)) {
			return passOn(number, colleague);
		}
		String before = ticket.claimant().orElse("");
		ticket.claimedBy(colleague);
		return write(undergo(ticket, TicketAction.REASSIGN), TicketAction.REASSIGN, colleague, before);
	}

	/** Takes a ticket from somebody who may no longer act for the department. */
	public Ticket release(TicketNumber number, TicketActor actor) {
		Ticket ticket = lock(number);
		if (ticket.permits(TicketAction.PUT_DOWN)) {
			return putDown(number, actor);
		}
		String before = ticket.claimant().orElse("");
		ticket.unclaimed();
		return write(undergo(ticket, TicketAction.REASSIGN), TicketAction.REASSIGN, actor, before);
	}

	/**
	 * The matter is beyond the department's authority; the clock stands still until the
	 * answer.
	 * @param letter number and date of the letter, and what it proposes
	 */
	public Ticket referUp(TicketNumber number, TicketActor actor, Authority authority, String letter) {
		Ticket ticket = undergo(lock(number), TicketAction.REFER_UP);
		ticket.referredTo(authority);
		this.records.write(ticket, TicketAction.REFER_UP, actor, letter, List.of(), authority.name());
		return ticket;
	}

	/** Hands a ticket to the officer's successor. */
	public Ticket handOver(TicketNumber number, TicketActor actor, long successor) {
		Ticket ticket = undergo(lock(number), TicketAction.HAND_OVER);
		ticket.handedTo(successor);
		return write(ticket, TicketAction.HAND_OVER, actor, "");
	}

	/** Keeps a ticket from the colleagues of the commune, or shows it to them. */
	public Ticket onlyMine(TicketNumber number, boolean only) {
		Ticket ticket = lock(number);
		ticket.onlyMine(only);
		return ticket;
	}

	Instant dueFrom(Instant instant) {
		return this.workingTime.plusWorkingDays(instant, this.settings.workingDays());
	}

	/** Asks the table first, so that a refused action has changed nothing. */
	private Ticket undergo(Ticket ticket, TicketAction action) {
		this.records.undergo(ticket, action);
		return ticket;
	}

	private Ticket write(Ticket ticket, TicketAction action, TicketActor actor, String detail) {
		return write(ticket, action, actor, detail, List.of());
	}

	private Ticket write(Ticket ticket, TicketAction action, TicketActor actor, String detail,
			List<AttachedThing> things) {
		this.records.write(ticket, action, actor, detail, things);
		return ticket;
	}

	private Ticket sendable(TicketNumber number, TicketAction action) {
		Ticket ticket = lock(number);
		if (!ticket.mayBeSentOn()) {
			throw new RefusedTransitionException(number, ticket.state(), action);
		}
		return ticket;
	}

	private Ticket lock(TicketNumber number) {
		return this.tickets.lock(number.value()).orElseThrow();
	}

}
