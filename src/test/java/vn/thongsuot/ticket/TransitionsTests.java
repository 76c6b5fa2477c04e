package vn.thongsuot.ticket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
			"CLOSED,ANSWER,CLOSED", "REFERRED_UP,RELAY,ANSWERED", "RETURNED,ROUTE,NEW",
			"PENDING_APPROVAL,SEND_BACK,CLAIMED", "CLAIMED,RETURN,RETURNED", "NEW,TRANSFER,NEW",
			"CLAIMED,PASS_ON,CLAIMED", "RETURNED,CLAIM,RETURNED", "ANSWERED,RATE,ANSWERED",
			"AWAITING_OFFICER,ASK_OFFICER,AWAITING_OFFICER", "INTERIM,CLAIM,INTERIM", "NEW,CONSULT,CLAIMED",
			"INTERIM,CONSULT,INTERIM", "REFERRED_UP,CONSULT,REFERRED_UP", "PENDING_APPROVAL,ADVISE,PENDING_APPROVAL" })
	void follows(TicketState from, TicketAction action, TicketState to) {
		assertThat(Transitions.after(from, action)).contains(to);
	}

	@ParameterizedTest
	@CsvSource({ "WITHDRAWN,ANSWER", "WITHDRAWN,REOPEN", "CLOSED,WITHDRAW", "ANSWERED,WITHDRAW", "CLOSED,CLAIM",
			"NEW,REOPEN", "NEW,ACKNOWLEDGE", "CLOSED,UNANSWER", "ANSWERED,ADD", "WITHDRAWN,CLAIM", "RETURNED,RETURN",
			"AWAITING_OFFICER,RETURN", "ANSWERED,REPLY_INTERIM", "ANSWERED,TRANSFER", "CLOSED,REFER_UP",
			"WITHDRAWN,RATE", "ANSWERED,CONSULT", "RETURNED,CONSULT", "ANSWERED,ADVISE", "CLOSED,END_CONSULT",
			"WITHDRAWN,ABSTAIN", "REFERRED_UP,ANSWER", "NEW,RELAY", "WITHDRAWN,ASK_LETTER", "WITHDRAWN,ENTER_LETTER" })
	void refuses(TicketState from, TicketAction action) {
		assertThat(Transitions.after(from, action)).isEqualTo(Optional.empty());
	}

	@ParameterizedTest
	@EnumSource(TicketState.class)
	void everyOpenStateCanBeAnsweredAndWithdrawn(TicketState state) {
		if (state.isOpen()) {
			TicketAction answer = (state != TicketState.REFERRED_UP) ? TicketAction.ANSWER : TicketAction.RELAY;
			assertThat(Transitions.after(state, answer)).contains(TicketState.ANSWERED);
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
	void theReadmeDrawsTheTable() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		String picture = readme.substring(readme.indexOf("stateDiagram-v2"), readme.indexOf("```\n\nTo add a piece"));
		List<String> drawn = picture.lines().skip(2).map(String::strip).filter((line) -> !line.isEmpty()).toList();
		assertThat(drawn).containsExactlyElementsOf(arrows());
	}

	private static List<String> arrows() {
		List<String> arrows = new ArrayList<>();
		for (TicketState from : TicketState.values()) {
			for (TicketState to : TicketState.values()) {
				String actions = Arrays.stream(TicketAction.values())
					.filter((action) -> from != to && Transitions.after(from, action).filter(to::equals).isPresent())
					.map(TicketAction::name)
					.collect(Collectors.joining(", "));
				if (!actions.isEmpty()) {
					arrows.add(from + " --> " + to + ": " + actions);
				}
			}
		}
		return arrows;
	}

	@Test
	void readsNumbersAsTheyAreWritten() {
		assertThat(TicketNumber.in("về phiếu #123, xin gửi")).contains(new TicketNumber(123));
		assertThat(TicketNumber.in("phiếu 123")).isEmpty();
		assertThat(new TicketNumber(7)).hasToString("#7");
	}

}
