package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All addresses to which we have written. */
interface OutboxLanes extends Repository<OutboxLane, String> {

	OutboxLane save(OutboxLane lane);

	boolean existsById(String address);

	/** The lane for this transaction alone; nothing if another one has it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select l from OutboxLane l where l.address = :address")
	Optional<OutboxLane> tryLock(String address);

	/** The lane for this transaction alone, as soon as the other one is done. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from OutboxLane l where l.address = :address")
	Optional<OutboxLane> lock(String address);

	@Query("select l.movedTo from OutboxLane l where l.address = :address and l.movedTo is not null")
	Optional<String> movedTo(String address);

	@Query("select count(l) > 0 from OutboxLane l where l.address = :address and l.closedReason is not null")
	boolean isClosed(String address);

	@Query("select count(l) > 0 from OutboxLane l where l.address = :address and l.threads")
	boolean bearsThreads(String address);

	/** Keeps a lease for longer, if it is still the same. */
	@Modifying
	@Query("update OutboxLane l set l.leasedUntil = :until where l.address = :address and l.fence = :fence"
			+ " and l.leasedUntil > :now")
	int renew(String address, long fence, Instant now, Instant until);

	/** Ends all leases: for a store that nobody else can be using. */
	@Modifying
	@Query("update OutboxLane l set l.leasedUntil = :past where l.leasedUntil > :past")
	int releaseAll(Instant past);

}
