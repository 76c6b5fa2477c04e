package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The plans of all that is owed. */
interface ReminderPlans extends Repository<ReminderPlan, Long> {

	/** Hibernate's number for rows that somebody else has locked: they are skipped. */
	String SKIP_LOCKED = "-2";

	ReminderPlan save(ReminderPlan plan);

	void delete(ReminderPlan plan);

	/** The plans of a ticket, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ReminderPlan p where p.ticketId = :ticket order by p.id")
	List<ReminderPlan> lock(long ticket);

	default Optional<ReminderPlan> lock(long ticket, Matter.Kind matter) {
		return lock(ticket).stream().filter((plan) -> plan.matter() == matter).findFirst();
	}

	/** What is due, gathered by where it leads. */
	@Query("""
			select distinct new vn.thongsuot.reminder.Matter(p.matter, p.department, p.category, p.diverted)
			from ReminderPlan p where p.nextAt <= :now and p.held = false""")
	List<Matter> due(Instant now);

	/**
	 * What is due of a department, whatever the category, locked; what somebody works on
	 * is left out.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("""
			select p from ReminderPlan p where p.nextAt <= :now and p.held = false and p.matter <> INFORMATION
			and p.department = :department and p.diverted = :diverted order by p.nextAt, p.id""")
	List<ReminderPlan> lockDue(String department, boolean diverted, Instant now);

	/** Tickets of which a matter is due, the longest first. */
	@Query("select p.ticketId from ReminderPlan p where p.matter = :matter and p.nextAt <= :now order by p.nextAt, p.id")
	List<Long> dueTickets(Matter.Kind matter, Instant now, Limit limit);

	/** The plans of which that message speaks. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ReminderPlan p where p.postedKey = :key order by p.id")
	List<ReminderPlan> lockPosted(String key);

	/**
	 * Answers that a department has owed since before then, to be read, most overdue
	 * first.
	 */
	@QueryHints(@QueryHint(name = "org.hibernate.readOnly", value = "true"))
	@Query("""
			select p from ReminderPlan p where p.department = :department and p.matter = ANSWER and p.dueAt < :before
			and p.held = false order by p.dueAt, p.ticketId""")
	List<ReminderPlan> overdue(String department, Instant before, Limit limit);

	/** All that departments owe answers for at that department. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ReminderPlan p where p.department = :department and p.matter = ANSWER order by p.id")
	List<ReminderPlan> lockOf(String department);

}
