package vn.thongsuot.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thongsuot.directory.Route;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever may happen, there are words for it. */
class DeskWordsTests {

	private static final Phrases PHRASES = new Phrases();

	@ParameterizedTest
	@MethodSource("keys")
	void hasWordsForEverything(String key) {
		assertThat(PHRASES.has(key)).as(key).isTrue();
	}

	static Stream<String> keys() {
		return Stream
			.of(keys("desk.card.state.", TicketState.values()), keys("desk.note.settled.", TicketState.values()),
					keys("desk.course.did.", TicketAction.values()), keys("desk.card.news.", Card.Occasion.values()),
					keys("desk.card.stand-in.", Route.Reason.values()),
					keys("desk.line.", Reply.State.values()).map((key) -> key.replace('_', '-')),
					Arrays.stream(Access.Refusal.values()).flatMap(DeskWordsTests::refusals))
			.flatMap((all) -> all);
	}

	private static Stream<String> refusals(Access.Refusal refusal) {
		return Stream.of("", "-reply", "-command").map((suffix) -> refusal.key() + suffix);
	}

	private static Stream<String> keys(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map((value) -> prefix + value.name().toLowerCase(Locale.ROOT));
	}

}
