package vn.thongsuot.desk;

import java.util.Arrays;
import java.util.List;

import vn.thongsuot.ticket.TicketState;

/** The states in which a department still owes an answer. */
final class OpenStates {

	static final List<TicketState> ALL = Arrays.stream(TicketState.values()).filter(TicketState::isOpen).toList();

	/** Those of them in which the next step is not a level above's. */
	static final List<TicketState> OWN = ALL.stream().filter((state) -> state != TicketState.REFERRED_UP).toList();

	private OpenStates() {
	}

}
