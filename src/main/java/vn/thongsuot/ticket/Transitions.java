package vn.thongsuot.ticket;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import static vn.thongsuot.ticket.TicketAction.ABSTAIN;
import static vn.thongsuot.ticket.TicketAction.ACKNOWLEDGE;
import static vn.thongsuot.ticket.TicketAction.ADD;
import static vn.thongsuot.ticket.TicketAction.ADVISE;
import static vn.thongsuot.ticket.TicketAction.ANSWER;
import static vn.thongsuot.ticket.TicketAction.APPROVE;
import static vn.thongsuot.ticket.TicketAction.ASK_LETTER;
import static vn.thongsuot.ticket.TicketAction.ASK_OFFICER;
import static vn.thongsuot.ticket.TicketAction.CLAIM;
import static vn.thongsuot.ticket.TicketAction.CLOSE;
import static vn.thongsuot.ticket.TicketAction.CONSULT;
import static vn.thongsuot.ticket.TicketAction.CORRECT;
import static vn.thongsuot.ticket.TicketAction.CORRECT_ADVICE;
import static vn.thongsuot.ticket.TicketAction.DISCLAIM;
import static vn.thongsuot.ticket.TicketAction.END_CONSULT;
import static vn.thongsuot.ticket.TicketAction.ENTER_LETTER;
import static vn.thongsuot.ticket.TicketAction.GIVE_UP;
import static vn.thongsuot.ticket.TicketAction.HAND_OVER;
import static vn.thongsuot.ticket.TicketAction.INHERIT;
import static vn.thongsuot.ticket.TicketAction.JOIN;
import static vn.thongsuot.ticket.TicketAction.LEAVE;
import static vn.thongsuot.ticket.TicketAction.LOWER;
import static vn.thongsuot.ticket.TicketAction.NOTE;
import static vn.thongsuot.ticket.TicketAction.NUDGE;
import static vn.thongsuot.ticket.TicketAction.PASS_ON;
import static vn.thongsuot.ticket.TicketAction.PUT_DOWN;
import static vn.thongsuot.ticket.TicketAction.PUT_OFF;
import static vn.thongsuot.ticket.TicketAction.RATE;
import static vn.thongsuot.ticket.TicketAction.RECKON;
import static vn.thongsuot.ticket.TicketAction.REFER_UP;
import static vn.thongsuot.ticket.TicketAction.RELAY;
import static vn.thongsuot.ticket.TicketAction.REASSIGN;
import static vn.thongsuot.ticket.TicketAction.REOPEN;
import static vn.thongsuot.ticket.TicketAction.REORGANISE;
import static vn.thongsuot.ticket.TicketAction.REPLY_INTERIM;
import static vn.thongsuot.ticket.TicketAction.RETURN;
import static vn.thongsuot.ticket.TicketAction.ROUTE;
import static vn.thongsuot.ticket.TicketAction.RECALL;
import static vn.thongsuot.ticket.TicketAction.SEND_BACK;
import static vn.thongsuot.ticket.TicketAction.SHARE_FILES;
import static vn.thongsuot.ticket.TicketAction.SUBMIT;
import static vn.thongsuot.ticket.TicketAction.TRANSFER;
import static vn.thongsuot.ticket.TicketAction.UNANSWER;
import static vn.thongsuot.ticket.TicketAction.WITHDRAW;
import static vn.thongsuot.ticket.TicketState.ANSWERED;
import static vn.thongsuot.ticket.TicketState.AWAITING_OFFICER;
import static vn.thongsuot.ticket.TicketState.CLAIMED;
import static vn.thongsuot.ticket.TicketState.CLOSED;
import static vn.thongsuot.ticket.TicketState.INTERIM;
import static vn.thongsuot.ticket.TicketState.NEW;
import static vn.thongsuot.ticket.TicketState.PENDING_APPROVAL;
import static vn.thongsuot.ticket.TicketState.REFERRED_UP;
import static vn.thongsuot.ticket.TicketState.REOPENED;
import static vn.thongsuot.ticket.TicketState.RETURNED;
import static vn.thongsuot.ticket.TicketState.WITHDRAWN;

/**
 * The one table of states and what may happen in each; what it does not name is refused.
 */
final class Transitions {

	private static final Map<TicketState, Map<TicketAction, TicketState>> TABLE = new EnumMap<>(TicketState.class);

	static {
		for (TicketState open : new TicketState[] { NEW, CLAIMED, AWAITING_OFFICER, PENDING_APPROVAL, INTERIM,
				REFERRED_UP, RETURNED, REOPENED }) {
			from(open).put((open != REFERRED_UP) ? ANSWER : RELAY, ANSWERED);
			from(open).put(WITHDRAW, WITHDRAWN);
			from(open).put(ROUTE, NEW);
			from(open).put(LOWER, open);
			from(open).put(RECKON, open);
			from(open).put(ADD, (open != AWAITING_OFFICER) ? open : CLAIMED);
			from(open).put(ADVISE, open);
			from(open).put(CORRECT_ADVICE, open);
			from(open).put(ABSTAIN, open);
			from(open).put(DISCLAIM, open);
			from(open).put(END_CONSULT, open);
		}
		for (TicketState working : new TicketState[] { NEW, CLAIMED, INTERIM, REOPENED }) {
			from(working).put(CLAIM, (working != INTERIM) ? CLAIMED : INTERIM);
			from(working).put(PUT_OFF, working);
			from(working).put(ASK_OFFICER, AWAITING_OFFICER);
			from(working).put(REPLY_INTERIM, INTERIM);
			from(working).put(REFER_UP, REFERRED_UP);
			from(working).put(RETURN, RETURNED);
			from(working).put(TRANSFER, NEW);
			from(working).put(PASS_ON, (working != INTERIM) ? CLAIMED : INTERIM);
			from(working).put(CONSULT, (working != INTERIM) ? CLAIMED : INTERIM);
		}
		for (TicketState owed : new TicketState[] { NEW, CLAIMED, PENDING_APPROVAL, INTERIM, RETURNED, REOPENED }) {
			from(owed).put(NUDGE, owed);
		}
		from(AWAITING_OFFICER).put(CONSULT, AWAITING_OFFICER);
		from(REFERRED_UP).put(CONSULT, REFERRED_UP);
		from(CLAIMED).put(PUT_DOWN, NEW);
		from(RETURNED).put(CLAIM, RETURNED);
		from(RETURNED).put(PUT_DOWN, RETURNED);
		from(AWAITING_OFFICER).put(ASK_OFFICER, AWAITING_OFFICER);
		from(AWAITING_OFFICER).put(GIVE_UP, CLOSED);
		from(PENDING_APPROVAL).put(ASK_OFFICER, AWAITING_OFFICER);
		from(PENDING_APPROVAL).put(REPLY_INTERIM, INTERIM);
		from(PENDING_APPROVAL).put(REFER_UP, REFERRED_UP);
		from(PENDING_APPROVAL).put(RETURN, RETURNED);
		from(PENDING_APPROVAL).put(TRANSFER, NEW);
		from(PENDING_APPROVAL).put(PASS_ON, PENDING_APPROVAL);
		from(PENDING_APPROVAL).put(CONSULT, PENDING_APPROVAL);
		from(ANSWERED).put(ANSWER, ANSWERED);
		from(ANSWERED).put(UNANSWER, CLAIMED);
		from(ANSWERED).put(ACKNOWLEDGE, CLOSED);
		from(ANSWERED).put(REOPEN, REOPENED);
		from(ANSWERED).put(CLOSE, CLOSED);
		from(CLOSED).put(ANSWER, CLOSED);
		from(CLOSED).put(REOPEN, REOPENED);
		from(ANSWERED).put(RATE, ANSWERED);
		from(CLOSED).put(RATE, CLOSED);
		for (TicketState state : TicketState.values()) {
			from(state).put(NOTE, state);
			from(state).put(HAND_OVER, state);
			from(state).put(LEAVE, state);
			from(state).put(INHERIT, state);
			from(state).put(REORGANISE, state);
			if (state.isOpen()) {
				from(state).put(REASSIGN, state);
			}
			if (state != WITHDRAWN) {
				approval(state);
				from(state).put(CORRECT, state);
				from(state).put(ASK_LETTER, state);
				from(state).put(ENTER_LETTER, state);
				from(state).put(JOIN, state);
				from(state).put(SHARE_FILES, state);
			}
		}
	}

	private Transitions() {
	}

	/** What says more of a ticket than that something waits for approval stays. */
	private static void approval(TicketState state) {
		boolean atWork = state == NEW || state == CLAIMED || state == REOPENED;
		TicketState after = (state == PENDING_APPROVAL) ? CLAIMED : state;
		from(state).put(SUBMIT, atWork ? PENDING_APPROVAL : state);
		from(state).put(APPROVE, state);
		from(state).put(SEND_BACK, after);
		from(state).put(RECALL, after);
	}

	/** The state that follows; nothing if the action is refused. */
	static Optional<TicketState> after(TicketState state, TicketAction action) {
		return Optional.ofNullable(from(state).get(action));
	}

	private static Map<TicketAction, TicketState> from(TicketState state) {
		return TABLE.computeIfAbsent(state, (key) -> new EnumMap<>(TicketAction.class));
	}

}
