package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;

/**
 * Official letters: an officer may ask for one, the department enters it when it has gone
 * out. Each verb locks the ticket and throws {@link RefusedTransitionException} where its
 * state does not allow it.
 */
@Component
@Transactional(noRollbackFor = RefusedTransitionException.class)
public class OfficialLetters {

	private final Tickets tickets;

	private final Records records;

	private final BusinessClock clock;

	OfficialLetters(Tickets tickets, Records records, BusinessClock clock) {
		this.tickets = tickets;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * The officer asks for a letter.
	 * @return whether this is the first time
	 */
	public boolean ask(TicketNumber number, TicketActor officer) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		this.records.undergo(ticket, TicketAction.ASK_LETTER);
		if (ticket.letterAskedAt().isPresent()) {
			return false;
		}
		ticket.letterAskedAt(this.clock.now());
		this.records.write(ticket, TicketAction.ASK_LETTER, officer, "", List.of());
		return true;
	}

	/**
	 * The letter has gone out; a later entry takes the place of an earlier one.
	 * @return whether a letter was asked for
	 */
	public boolean enter(TicketNumber number, TicketActor actor, OfficialLetter letter, List<AttachedThing> things) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		this.records.undergo(ticket, TicketAction.ENTER_LETTER);
		if (ticket.letterAskedAt().isEmpty()) {
			return false;
		}
		ticket.answeredBy(letter);
		this.records.write(ticket, TicketAction.ENTER_LETTER, actor, letter.toString(), things);
		return true;
	}

}
