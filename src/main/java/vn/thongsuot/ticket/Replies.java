package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All replies. */
public interface Replies extends Repository<Reply, Long> {

	Optional<Reply> findById(long id);

	Optional<Reply> findFirstByDeskAndSourceOrderByIdDesc(String desk, String source);

	List<Reply> findByTicketIdOrderById(long ticketId);

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

	/** What was written before a group moved cannot be pointed to any more. */
	@Modifying
	@Query("update Reply r set r.desk = :to, r.source = '' where r.desk = :from")
	int moveDesk(String from, String to);

}
