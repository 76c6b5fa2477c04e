package vn.thongsuot.ticket;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All submissions. */
public interface Submissions extends Repository<Submission, Long> {

	Optional<Submission> findById(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Submission s where s.id = :id")
	Optional<Submission> lock(long id);

	List<Submission> findBySenderAndStateOrderById(String sender, Submission.State state);

	@Modifying(flushAutomatically = true)
	@Query("update Submission s set s.state = DROPPED, s.question = '-' where s.sender = :sender and s.state in (AWAITING_ADMISSION, AWAITING_LEAD, JOINED)")
	void dropWaiting(String sender);

	/** Puts something else in the place of a sender. */
	@Modifying(flushAutomatically = true)
	@Query("update Submission s set s.sender = :nobody where s.sender = :sender")
	void forget(String sender, String nobody);

	Submission save(Submission submission);

}
