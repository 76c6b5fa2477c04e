package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Whose turn it is. */
interface Turns extends Repository<Turn, Turn.Round> {

	/** The rounds whose time has come. */
	@Query("select t.name from Turn t where t.nextAt <= :now")
	Set<Turn.Round> due(Instant now);

	/**
	 * Takes a turn until the transaction ends; nothing if it is too early or another node
	 * has it.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = ReminderPlans.SKIP_LOCKED))
	@Query("select t from Turn t where t.name = :name and t.nextAt <= :now")
	Optional<Turn> take(Turn.Round name, Instant now);

}
