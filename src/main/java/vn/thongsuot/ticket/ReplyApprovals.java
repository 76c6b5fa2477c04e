package vn.thongsuot.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was put before leads, first submitted first. */
interface ReplyApprovals extends Repository<ReplyApproval, Long> {

	Optional<ReplyApproval> findById(long id);

	@Query("select a.ticketId from ReplyApproval a where a.id = :id")
	Optional<Long> ticketOf(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from ReplyApproval a where a.id = :id")
	Optional<ReplyApproval> lock(long id);

	List<ReplyApproval> findByReplyIdAndStateOrderById(long reply, ReplyApproval.State state);

	List<ReplyApproval> findByTicketIdAndStateOrderById(long ticket, ReplyApproval.State state);

	List<ReplyApproval> findByTicketIdInAndStateOrderById(Collection<Long> tickets, ReplyApproval.State state);

	List<ReplyApproval> findByDepartmentAndStateOrderById(String department, ReplyApproval.State state);

	List<ReplyApproval> findByStateOrderById(ReplyApproval.State state, Limit limit);

	/** What one department has put before its lead is another one's now. */
	@Modifying(flushAutomatically = true)
	@Query("update ReplyApproval a set a.department = :into where a.department = :from")
	int join(String from, String into);

	ReplyApproval save(ReplyApproval approval);

}
