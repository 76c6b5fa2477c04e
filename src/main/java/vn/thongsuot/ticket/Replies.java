package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.thongsuot.messaging.MessageRef;

/** All replies. */
public interface Replies extends Repository<Reply, Long> {

	Optional<Reply> findById(long id);

	Optional<Reply> findFirstByDeskAndSourceOrderByIdDesc(String desk, String source);

	List<Reply> findByTicketIdOrderById(long ticketId);

	boolean existsByTicketIdAndState(long ticketId, Reply.State state);

	/** Those of the tickets to which a reply stands so. */
	@Query("select r.ticketId from Reply r where r.ticketId in :tickets and r.state = :state")
	Set<Long> ticketsWith(Reply.State state, Collection<Long> tickets);

	List<Reply> findByDeskAndSourceAndTicketIdNot(String desk, String source, long ticketId);

	/** Those to other tickets that were taken from the same message. */
	default List<Reply> takenTogetherWith(Reply reply) {
		MessageRef source = reply.source();
		return source.isLeftBehind() ? List.of()
				: findByDeskAndSourceAndTicketIdNot(source.chat().toString(), source.id(), reply.ticket().value());
	}

	/** How many tickets a department's answers were written to that still stand. */
	@Query("""
			select count(distinct r.ticketId) from Reply r where r.department = :department and r.purpose = ANSWER
			and r.state in (RELEASED, DELIVERED, UNDELIVERED) and r.writtenAt >= :from and r.writtenAt < :until""")
	long countAnswered(String department, Instant from, Instant until);

	Reply save(Reply reply);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Reply r where r.id = :id")
	Optional<Reply> lock(long id);

	/** The ticket, to be locked before its replies. */
	@Query("select r.ticketId from Reply r where r.id = :id")
	Optional<Long> ticketOf(long id);

	/** Ids of those whose time has come. */
	@Query("select r.id from Reply r where r.state = :state and r.releaseAt <= :now order by r.releaseAt, r.id")
	List<Long> due(Reply.State state, Instant now, Limit limit);

	/** What one department has written is another one's now. */
	@Modifying(flushAutomatically = true)
	@Query("update Reply r set r.department = :into where r.department = :from")
	int join(String from, String into);

	/** What was written before a group moved cannot be pointed to any more. */
	@Modifying
	@Query("update Reply r set r.desk = :to, r.source = '' where r.desk = :from")
	int moveDesk(String from, String to);

}
