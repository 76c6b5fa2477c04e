package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The record of all tickets, for whoever counts. */
public interface Chronicle extends Repository<TicketEvent, Long> {

	/**
	 * All steps before an instant of the tickets that were open, or of which something
	 * happened, at or after another, or that owe a letter; those of a ticket together, in
	 * order.
	 */
	@Query("""
			select new vn.thongsuot.ticket.RecordLine(e.ticketId, t.kind, t.commune, e.at, e.action, e.actorRole,
			e.state, e.department, e.category, e.dueAt, e.referredTo, e.party)
			from TicketEvent e join Ticket t on t.id = e.ticketId
			where e.at < :until and (t.closedAt is null or t.closedAt >= :since
			or (t.letterAskedAt is not null and t.letter.number is null and t.state <> WITHDRAWN)
			or exists (select 1 from TicketEvent l where l.ticketId = t.id and l.at >= :since))
			order by e.ticketId, e.id""")
	List<RecordLine> between(Instant since, Instant until);

	/** What was written when those tickets went before a higher authority, in order. */
	@Query("""
			select new vn.thongsuot.ticket.Letter(e.ticketId, e.detail) from TicketEvent e
			where e.ticketId in :tickets and e.action = REFER_UP and e.at < :until order by e.id""")
	List<Letter> letters(Collection<Long> tickets, Instant until);

	/** The tickets with those numbers, in order. */
	@Query("select t from Ticket t where t.id in :tickets order by t.id")
	List<Ticket> tickets(Collection<Long> tickets);

}
