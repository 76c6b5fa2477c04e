package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All calls to the platforms. */
interface Calls extends Repository<Call, Long> {

	String PENDING = " c.state in (QUEUED, SENDING, UNCERTAIN) ";

	Call save(Call call);

	/** Lanes with something to do now, the most urgent first. */
	@Query("select c.lane from Call c where c.channel = :channel and" + PENDING + """
			and not exists (select 1 from OutboxLane l where l.address = c.lane
			and (l.closedReason is not null or l.leasedUntil > :now or l.nextAllowedAt > :now))
			group by c.lane order by min(c.priority), min(c.id)""")
	List<String> readyLanes(String channel, Instant now, Limit limit);

	/** When the next lane that has to wait may go on. */
	@Query("select min(l.nextAllowedAt) from OutboxLane l where l.closedReason is null and l.nextAllowedAt > :now"
			+ " and exists (select 1 from Call c where c.lane = l.address and" + PENDING + ")")
	Optional<Instant> nextReady(Instant now);

	@Query("select c.id from Call c where c.lane = :lane and" + PENDING + "order by c.id")
	List<Long> pending(String lane, Limit limit);

	/** The call for this transaction alone; nothing if another one has it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
	@Query("select c from Call c where c.id = :id")
	Optional<Call> tryLock(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Call c where c.id = :id")
	Optional<Call> lock(long id);

	void delete(Call call);

	/** Ids of all calls about a message. */
	@Query("select c.id from Call c where c.postedId = :postedId order by c.id")
	List<Long> about(long postedId);

	/** What was said in a message, part by part, as long as it is kept. */
	@Query("select c.content from Call c where c.postedId = :postedId and c.kind = SEND order by c.part")
	List<String> sent(long postedId);

	/** Calls about a part that have not been tried yet, the latest first. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select c from Call c where c.postedId = :postedId and c.part = :part
			and c.state = QUEUED and c.doubts = 0 order by c.id desc""")
	List<Call> untried(long postedId, int part);

	/** Whether that part was sent again after an attempt without an answer. */
	@Query("select count(c) > 0 from Call c where c.postedId = :postedId and c.part = :part and c.kind = SEND"
			+ " and c.doubts > 0")
	boolean wasRepeated(long postedId, int part);

	@Query("select count(c) from Call c where c.postedId = :postedId and c.kind = SEND" + " and c.state <> SENT")
	long countUnsent(long postedId);

	/** Whether something of that message is still to be sent or revised. */
	@Query("select count(c) > 0 from Call c where c.postedId = :postedId and" + PENDING)
	boolean isUnderWay(long postedId);

	/** Whether a message that was called then or before is still without an answer. */
	@Query("select count(c) > 0 from Call c where c.lane = :lane and c.state = SENDING and c.kind = SEND"
			+ " and c.calledAt <= :then")
	boolean isBeingSent(String lane, Instant then);

	/** When and how heavily that lane was called since then, in order. */
	@Query("select c.calledAt, c.weight from Call c where c.lane = :lane and c.calledAt > :since order by c.calledAt")
	List<Object[]> calledSince(String lane, Instant since);

	@Query("select distinct c.lane from Call c, OutboxLane l where l.address = c.lane and l.closedReason is not null"
			+ " and c.toldKept = false and" + PENDING)
	List<String> lanesToTell();

	@Query("select c from Call c where c.lane = :lane and c.toldKept = false and" + PENDING + "order by c.id")
	List<Call> toTell(String lane);

	@Modifying
	@Query("update Call c set c.lane = :to where c.lane = :from and c.state in (QUEUED, UNCERTAIN)")
	int move(String from, String to);

	/** Forgets what was said in a lane by calls that are done. */
	@Modifying
	@Query("update Call c set c.content = '' where c.lane = :lane and c.state in (SENT, GIVEN_UP)")
	int erase(String lane);

	/** Forgets what was said about something by calls that are done. */
	@Modifying
	@Query("update Call c set c.content = '' where c.state in (SENT, GIVEN_UP)"
			+ " and c.postedId in (select p.id from PostedMessage p where p.about = :about)")
	int eraseAbout(String about);

	@Modifying
	@Query("delete from Call c where c.state = :state and c.doneAt < :before")
	int purge(Call.State state, Instant before);

}
