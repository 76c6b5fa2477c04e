package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All reports and summaries. */
interface WeeklyReports extends Repository<WeeklyReport, Long> {

	/** Hibernate's number for rows that somebody else has locked: they are skipped. */
	String SKIP_LOCKED = "-2";

	WeeklyReport save(WeeklyReport report);

	Optional<WeeklyReport> findById(long id);

	Optional<WeeklyReport> findByUnitAndWeek(String unit, LocalDate week);

	/** Those of a week, first opened first. */
	List<WeeklyReport> findByWeekOrderById(LocalDate week);

	/** The latest of a unit. */
	Optional<WeeklyReport> findFirstByUnitOrderByWeekDesc(String unit);

	boolean existsByWeek(LocalDate week);

	long count();

	/** The report, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from WeeklyReport r where r.id = :id")
	Optional<WeeklyReport> lock(long id);

	/** Ids of those that groups are still to see: departments' first. */
	@Query("select r.id from WeeklyReport r where r.owed in (WORDS, FILES) order by case when r.unit = '*' then 1 else 0 end, r.id")
	List<Long> owed();

	/**
	 * Ids of those whose next step is due, and of which nothing is to be shown first:
	 * earlier ones first, summaries last.
	 */
	@Query("select r.id from WeeklyReport r where r.nextAt <= :now and r.owed = NOTHING order by case when r.unit = '*' then 1 else 0 end, r.nextAt, r.id")
	List<Long> due(Instant now);

	/**
	 * A report whose next step is due, locked; nothing if it is not, or another node is
	 * at it.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("select r from WeeklyReport r where r.id = :id and r.nextAt <= :now and r.owed = NOTHING")
	Optional<WeeklyReport> lockDue(long id, Instant now);

}
