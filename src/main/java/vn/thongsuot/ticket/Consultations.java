package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that departments asked of coordinating ones. */
public interface Consultations extends Repository<Consultation, Long> {

	Consultation save(Consultation consultation);

	Optional<Consultation> findById(long id);

	/** The number of its ticket. */
	@Query("select c.ticketId from Consultation c where c.id = :id")
	Optional<Long> ticketOf(long id);

	/** In the order in which they were asked. */
	List<Consultation> findByTicketIdOrderById(long ticket);

	/** All that wait for an opinion, the most urgent first. */
	@Query("select c from Consultation c where c.state = ASKED order by c.dueAt, c.id")
	List<Consultation> waiting();

	/** Those that wait although their deadline is past, the longest overdue first. */
	@Query("select c from Consultation c where c.state = ASKED and c.dueAt <= :now order by c.dueAt, c.id")
	List<Consultation> overdue(Instant now);

}
