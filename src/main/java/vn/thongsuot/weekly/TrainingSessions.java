package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All training sessions. */
interface TrainingSessions extends Repository<TrainingSession, Long> {

	TrainingSession save(TrainingSession session);

	Optional<TrainingSession> findById(long id);

	/** The session, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from TrainingSession s where s.id = :id")
	Optional<TrainingSession> lock(long id);

	/** Those that count between two instants, the second left out. */
	@Query("""
			select s from TrainingSession s where s.department in :departments and s.state = HELD
			and s.countsAt >= :from and s.countsAt < :until order by s.beginsAt, s.id""")
	List<TrainingSession> held(Collection<String> departments, Instant from, Instant until);

	/** Those of a department that were announced and not settled. */
	@Query("select s from TrainingSession s where s.department = :department and s.state = ANNOUNCED order by s.beginsAt, s.id")
	List<TrainingSession> announced(String department);

	@Query("select s.id from TrainingSession s where s.nextAt <= :now order by s.nextAt, s.id")
	List<Long> due(Instant now);

	/** One of which something is due, locked, unless another node is at it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = WeeklyReports.SKIP_LOCKED))
	@Query("select s from TrainingSession s where s.id = :id and s.nextAt <= :now")
	Optional<TrainingSession> lockDue(long id, Instant now);

}
