package vn.thongsuot.messaging;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The lanes of the inbox. */
interface InboxLanes extends Repository<InboxLane, String> {

	InboxLane save(InboxLane lane);

	boolean existsById(String name);

	/** The lane for this transaction alone; nothing if another one has it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select l from InboxLane l where l.name = :name")
	Optional<InboxLane> tryLock(String name);

	/** The lane for this transaction alone, as soon as the other one is done. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from InboxLane l where l.name = :name")
	Optional<InboxLane> lock(String name);

}
