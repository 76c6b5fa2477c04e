package vn.thongsuot.weekly;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Whose turn it is to open a week. */
interface WeeklyTurns extends Repository<WeeklyTurn, String> {

	/** Takes the turn until the transaction ends; nothing if another node has it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = WeeklyReports.SKIP_LOCKED))
	@Query("select t from WeeklyTurn t where t.name = 'OPENING'")
	Optional<WeeklyTurn> take();

}
