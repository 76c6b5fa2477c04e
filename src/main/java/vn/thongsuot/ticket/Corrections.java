package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All corrections. */
public interface Corrections extends Repository<Correction, Long> {

	Correction save(Correction correction);

	Optional<Correction> findById(long id);

	Optional<Correction> findFirstByReplyIdAndStateInOrderByIdDesc(long reply, Collection<Correction.State> states);

	/** The ticket, to be locked before its corrections. */
	@Query("select r.ticketId from Correction c join Reply r on r.id = c.replyId where c.id = :id")
	Optional<Long> ticketOf(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Correction c where c.id = :id")
	Optional<Correction> lock(long id);

	@Query("select c.id from Correction c where c.state = HELD and c.releaseAt <= :now order by c.releaseAt, c.id")
	List<Long> dueToLeave(Instant now, Limit limit);

	@Query("select c.id from Correction c where c.state = SENT and c.unreadAt <= :now order by c.unreadAt, c.id")
	List<Long> unread(Instant now, Limit limit);

}
