package vn.thongsuot.ticket;

/** What can happen to a ticket; the word stands in its record. */
public enum TicketAction {

	FILE, CLAIM, PUT_DOWN, ASK_OFFICER, ADD, SUBMIT, SEND_BACK, REPLY_INTERIM, REFER_UP, RETURN, ROUTE, ANSWER,
	UNANSWER, ACKNOWLEDGE, REOPEN, WITHDRAW, CLOSE, NOTE, HAND_OVER, TRANSFER, PASS_ON, RATE, CORRECT, LOWER, PUT_OFF,
	NUDGE, GIVE_UP, RECKON

}
