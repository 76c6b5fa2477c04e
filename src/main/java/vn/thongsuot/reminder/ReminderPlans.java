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

/** The plans of all tickets whose clock runs. */
interface ReminderPlans extends Repository<ReminderPlan, Long> {

	/** Hibernate's number for rows that somebody else has locked: they are skipped. */
	String SKIP_LOCKED = "-2";

	ReminderPlan save(ReminderPlan plan);

	void delete(ReminderPlan plan);

	Optional<ReminderPlan> findByTicketId(long ticket);

	/** The plan of a ticket, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ReminderPlan p where p.ticketId = :ticket")
	Optional<ReminderPlan> lock(long ticket);

	/** What is due, gathered by where it leads. */
	@Query("""
			select distinct new vn.thongsuot.reminder.Matter(p.department, p.category, p.diverted)
			from ReminderPlan p where p.nextAt <= :now and p.held = false""")
	List<Matter> due(Instant now);

	/**
	 * The due plans of one matter, locked; those on which somebody works are left out.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("""
			select p from ReminderPlan p where p.nextAt <= :now and p.held = false
			and p.department = :department and p.category = :category and p.diverted = :diverted
			order by p.nextAt, p.id""")
	List<ReminderPlan> lockDue(String department, String category, boolean diverted, Instant now);

}
