package vn.thongsuot.ticket;

/** What can happen to a ticket; the word stands in its record. */
public enum TicketAction {

	FILE, CLAIM, PUT_DOWN, ASK_OFFICER, ADD, SUBMIT, APPROVE, SEND_BACK, RECALL, REPLY_INTERIM, REFER_UP, RETURN, ROUTE,
	ANSWER, UNANSWER, ACKNOWLEDGE, REOPEN, WITHDRAW, CLOSE, NOTE, HAND_OVER, TRANSFER, PASS_ON, RATE, CORRECT, CONSULT,
	ADVISE, CORRECT_ADVICE, ABSTAIN, DISCLAIM, END_CONSULT, ASK_LETTER, ENTER_LETTER, RELAY, JOIN, LEAVE, SHARE_FILES,

	/** Its department has another name now, or is part of another one. */
	REORGANISE,

	/** A colleague waits for its answer in place of whoever had joined it. */
	INHERIT,

	/** Somebody else has taken it now, or nobody; it stays where it stands. */
	REASSIGN,

	/** No longer urgent. */
	LOWER,

	/** The department has put it off until a day. */
	PUT_OFF,

	/** The officer wants the department reminded. */
	NUDGE,

	/** Closed, since the officer did not say what was asked for. */
	GIVE_UP,

	/** The calendar has changed, and the deadline with it. */
	RECKON

}
