package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Those who read reminders and have chosen something, or get lists as superiors. */
interface Readers extends Repository<Reader, String> {

	Reader save(Reader reader);

	void delete(Reader reader);

	boolean existsById(String address);

	Optional<Reader> findById(String address);

	/** Addresses of those whose next list is due. */
	@Query("select r.address from Reader r where r.nextAt <= :now order by r.address")
	List<String> due(Instant now);

	/** One whose next list is due; nothing if another node is at it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = ReminderPlans.SKIP_LOCKED))
	@Query("select r from Reader r where r.address = :address and r.nextAt <= :now")
	Optional<Reader> takeDue(String address, Instant now);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Reader r where r.postedKey = :key")
	Optional<Reader> lockPosted(String key);

}
