package vn.thongsuot.conversation;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepType;

/**
 * The officer is about to say more on a ticket.
 *
 * @param ticket its number
 * @param intent whether it is added, or asks on after an answer
 * @param piece what was said already and only needs a press
 */
@StepType("ticket")
record TicketStep(long ticket, Intent intent, @Nullable Piece piece) implements Step {

	/** What the words will do. */
	enum Intent {

		ADD, REOPEN

	}

}
