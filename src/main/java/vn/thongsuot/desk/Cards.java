package vn.thongsuot.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;

/** All cards. */
interface Cards extends Repository<Card, Long> {

	Card save(Card card);

	/** The card of a ticket that is kept up to date. */
	@Query("from Card where ticketId = :ticket and latest")
	Optional<Card> latestOf(long ticket);

	int countByTicketId(long ticketId);

	/**
	 * The tickets at a desk for which an official letter is owed, the longest owed first.
	 */
	@Query("""
			select t from Ticket t, Card c where c.ticketId = t.id and c.latest and c.deskId = :desk
			and t.letterAskedAt is not null and t.letter.number is null and t.state <> WITHDRAWN
			order by t.letterAskedAt, t.id""")
	List<Ticket> lettersOwedAt(long desk, Limit limit);

	/** The tickets at a desk of whose callers one has still to be told something. */
	@Query("""
			select t from Ticket t, Card c where c.ticketId = t.id and c.latest and c.deskId = :desk
			and t.phoned = true and t.state <> WITHDRAWN
			and exists (select 1 from Reply r where r.ticketId = t.id and r.state = RELEASED) order by t.id""")
	List<Ticket> callsOwedAt(long desk, Limit limit);

	boolean existsByTicketIdAndDeskId(long ticketId, long deskId);

	/**
	 * The tickets that a desk has to deal with, most urgent first; last those whose clock
	 * stands still.
	 */
	@Query("""
			select t from Ticket t, Card c where c.ticketId = t.id and c.latest and c.deskId = :desk
			and t.state in :states
			order by case when t.state in (AWAITING_OFFICER, REFERRED_UP) then 1 else 0 end, t.dueAt, t.id""")
	List<Ticket> ticketsAt(long desk, Collection<TicketState> states, Limit limit);

	/**
	 * The tickets whose card hangs in a group that is lost or unlinked, and of which
	 * nobody was told that they have no group.
	 */
	@Query("""
			select t from Ticket t, Card c, Desk d where c.ticketId = t.id and c.latest and c.deskId = d.id
			and d.state <> LIVING and t.state in :states
			and not exists (select 1 from UnplacedTicket u where u.ticketId = t.id) order by t.id""")
	List<Ticket> ticketsAtSilentDesks(Collection<TicketState> states);

	/** The tickets that the standing unit has instead of their department. */
	@Query("""
			select t from Ticket t, Card c where c.ticketId = t.id and c.latest and c.reason is not null
			and t.state in :states order by t.id""")
	List<Ticket> ticketsStoodInFor(Collection<TicketState> states);

}
