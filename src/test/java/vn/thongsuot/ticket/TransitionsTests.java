package vn.thongsuot.ticket;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransitionsTests {

	@ParameterizedTest
	@CsvSource({ "NEW,CLAIM,CLAIMED", "CLAIMED,PUT_DOWN,NEW", "NEW,ANSWER,ANSWERED",
			"CLAIMED,ASK_OFFICER,AWAITING_OFFICER", "AWAITING_OFFICER,ADD,CLAIMED", "ANSWERED,REOPEN,REOPENED",
			"ANSWERED,UNANSWER,CLAIMED", "ANSWERED,ACKNOWLEDGE,CLOSED", "CLOSED,REOPEN,REOPENED",
			"CLOSED,ANSWER,CLOSED", "REFERRED_UP,ANSWER,ANSWERED", "RETURNED,ROUTE,NEW",
			"PENDING_APPROVAL,SEND_BACK,CLAIMED", "INTERIM,CLAIM,INTERIM" })
	void follows(TicketState from, TicketAction action, TicketState to) {
		assertThat(Transitions.after(from, action)).contains(to);
	}

	@ParameterizedTest
	@CsvSource({ "WITHDRAWN,ANSWER", "WITHDRAWN,REOPEN", "CLOSED,WITHDRAW", "ANSWERED,WITHDRAW", "CLOSED,CLAIM",
			"NEW,REOPEN", "NEW,ACKNOWLEDGE", "CLOSED,UNANSWER", "ANSWERED,ADD", "WITHDRAWN,CLAIM" })
	void refuses(TicketState from, TicketAction action) {
		assertThat(Transitions.after(from, action)).isEqualTo(Optional.empty());
	}

	@ParameterizedTest
	@EnumSource(TicketState.class)
	void everyOpenStateCanBeAnsweredAndWithdrawn(TicketState state) {
		if (state.isOpen()) {
			assertThat(Transitions.after(state, TicketAction.ANSWER)).contains(TicketState.ANSWERED);
			assertThat(Transitions.after(state, TicketAction.WITHDRAW)).contains(TicketState.WITHDRAWN);
		}
	}

	@Test
	void everyStateButTheFirstIsReached() {
		for (TicketState state : TicketState.values()) {
			boolean reached = Arrays.stream(TicketState.values())
				.flatMap(
						(from) -> Arrays.stream(TicketAction.values()).map((action) -> Transitions.after(from, action)))
				.anyMatch(Optional.of(state)::equals);
			assertThat(reached).as("%s is reached", state).isTrue();
		}
	}

	@Test
	void readsNumbersAsTheyAreWritten() {
		assertThat(TicketNumber.in("về phiếu #123, xin gửi")).contains(new TicketNumber(123));
		assertThat(TicketNumber.in("phiếu 123")).isEmpty();
		assertThat(new TicketNumber(7)).hasToString("#7");
	}

}
