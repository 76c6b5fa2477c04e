package vn.thongsuot.conversation;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rosters on their way. */
interface SentRosters extends Repository<SentRoster, Long> {

	SentRoster save(SentRoster roster);

	List<SentRoster> findAllByOrderById();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from SentRoster r where r.id = :id")
	Optional<SentRoster> lock(long id);

	void delete(SentRoster roster);

}
