package vn.thongsuot.ticket;

/** Where a ticket stands. */
public enum TicketState {

	/** Filed, nobody has taken it. */
	NEW,
	/** A member of the department has taken it. */
	CLAIMED,
	/** The department has asked the officer for more; the clock stands still. */
	AWAITING_OFFICER,
	/** An answer waits for the department's lead. */
	PENDING_APPROVAL,
	/** The department has committed itself to a date. */
	INTERIM,
	/** The matter lies with a higher authority. */
	REFERRED_UP,
	/** The department says that it is not its own; the standing unit routes it. */
	RETURNED,
	/** Answered; the officer may still ask on. */
	ANSWERED,
	/** The officer was not helped by the answer. */
	REOPENED,
	/** Taken back by the officer. */
	WITHDRAWN,
	/** Finished. */
	CLOSED;

	/** Whether the department still owes an answer. */
	public boolean isOpen() {
		return this != ANSWERED && this != WITHDRAWN && this != CLOSED;
	}

	/** Whether the deadline's clock runs. */
	public boolean isTicking() {
		return isOpen() && !isPaused();
	}

	/** Whether the department waits for somebody else. */
	public boolean isPaused() {
		return this == AWAITING_OFFICER || this == REFERRED_UP;
	}

}
