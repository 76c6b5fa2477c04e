package vn.thongsuot.ticket;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All submissions. */
public interface Submissions extends Repository<Submission, Long> {

	Optional<Submission> findById(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Submission s where s.id = :id")
	Optional<Submission> lock(long id);

	List<Submission> findBySenderAndStateOrderById(String sender, Submission.State state);

	Submission save(Submission submission);

}
