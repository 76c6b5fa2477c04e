package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that has come in. */
interface StoredUpdates extends Repository<StoredUpdate, Long> {

	StoredUpdate save(StoredUpdate update);

	List<StoredUpdate> findAllByIdIn(Collection<Long> ids);

	@Query("select u.externalId from StoredUpdate u where u.channel = :channel and u.externalId in :externalIds")
	Set<String> known(String channel, Collection<String> externalIds);

	@Query("select coalesce(max(u.externalNumber), 0) from StoredUpdate u where u.channel = :channel")
	long highestNumber(String channel);

	/** Lanes that may be worked on, the one that has waited longest first. */
	@Query("""
			select u.lane from StoredUpdate u
			where u.state = NEW and u.channel in :channels
			and not exists (select 1 from InboxLane l where l.name = u.lane and l.nextAttemptAt > :now)
			group by u.lane order by min(u.id)""")
	List<String> waitingLanes(Collection<String> channels, Instant now, Limit limit);

	@Query("select u from StoredUpdate u where u.state = NEW and u.lane = :lane order by u.id")
	List<StoredUpdate> waiting(String lane, Limit limit);

	/** Marks updates as handled; how many of them still were to be handled. */
	@Modifying
	@Query("""
			update StoredUpdate u set u.state = HANDLED, u.handledAt = :now, u.error = null
			where u.id in :ids and u.state = NEW""")
	int markHandled(Collection<Long> ids, Instant now);

	@Modifying
	@Query("update StoredUpdate u set u.lane = :to where u.lane = :from and u.state = NEW")
	int move(String from, String to);

	/**
	 * Keeps of what is done in a lane only that it was there, so that it is known again.
	 */
	@Modifying
	@Query("update StoredUpdate u set u.payload = '' where u.lane = :lane and u.state <> NEW")
	int erase(String lane);

	@Modifying
	@Query("delete from StoredUpdate u where u.state = :state and u.handledAt < :before")
	int purge(StoredUpdate.State state, Instant before);

	@Query("""
			select u from StoredUpdate u
			where u.state = PARKED and u.handledAt >= :since order by u.handledAt""")
	List<StoredUpdate> parkedSince(Instant since);

	@Query("select count(u) from StoredUpdate u where u.state = PARKED and u.handledAt >= :since")
	long countParkedSince(Instant since);

}
