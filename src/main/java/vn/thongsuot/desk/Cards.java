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

	boolean existsByTicketIdAndDeskId(long ticketId, long deskId);

	/** The tickets that a desk has to deal with, most urgent first. */
	@Query("""
			select t from Ticket t, Card c where c.ticketId = t.id and c.latest and c.deskId = :desk
			and t.state in :states order by t.dueAt, t.id""")
	List<Ticket> ticketsAt(long desk, Collection<TicketState> states, Limit limit);

	/** The tickets that the standing unit has instead of their department. */
	@Query("""
			select t from Ticket t, Card c where c.ticketId = t.id and c.latest and c.reason is not null
			and t.state in :states order by t.id""")
	List<Ticket> ticketsStoodInFor(Collection<TicketState> states);

	/** The tickets whose card stands in a group that nothing reaches any more. */
	@Query("""
			select t from Ticket t, Card c, Desk d where c.ticketId = t.id and c.latest and d.id = c.deskId
			and d.state <> LIVING and t.state in :states order by t.id""")
	List<Ticket> ticketsAtLostDesks(Collection<TicketState> states);

}
