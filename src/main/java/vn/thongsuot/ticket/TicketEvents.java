package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The record of all tickets. */
interface TicketEvents extends Repository<TicketEvent, Long> {

	TicketEvent save(TicketEvent event);

	/** Erases who a person of the communes was; what was done stays. */
	@Modifying(flushAutomatically = true)
	@Query("update TicketEvent e set e.actorAddress = null, e.actorName = '' where e.actorAddress = :person and e.actorRole in (OFFICER, COMMUNE_LEAD)")
	void forget(String person);

	@Query("from TicketEvent where department = :department and actorRole in (STAFF, STANDING_UNIT) order by id desc")
	List<TicketEvent> ofStaff(String department, Limit limit);

	List<TicketEvent> findByTicketIdOrderById(long ticketId);

	List<TicketEvent> findByActionAndAtGreaterThanEqualAndAtLessThanOrderById(TicketAction action, Instant from,
			Instant to);

	/** How many tickets that happened to. */
	@Query("""
			select count(distinct e.ticketId) from TicketEvent e
			where e.action = :action and e.at >= :from and e.at < :until""")
	long countTickets(TicketAction action, Instant from, Instant until);

}
