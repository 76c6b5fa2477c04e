package vn.thongsuot.ticket;

import java.util.List;

/**
 * The calendar has changed and the deadlines of open tickets with it; published once,
 * inside the transaction that notes that it was told.
 *
 * @param moves in order of the tickets, at least one
 */
public record DeadlinesMoved(List<DeadlineMove> moves) {

	public DeadlinesMoved {
		moves = List.copyOf(moves);
	}

}
