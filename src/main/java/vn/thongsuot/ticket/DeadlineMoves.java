package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Deadlines that a change of the calendar moved. */
interface DeadlineMoves extends Repository<DeadlineMove, Long> {

	DeadlineMove save(DeadlineMove move);

	/** Those of which nobody has been told yet, in order. */
	List<DeadlineMove> findByToldFalseOrderById();

}
