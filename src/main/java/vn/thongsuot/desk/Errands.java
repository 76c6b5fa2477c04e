package vn.thongsuot.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.RefusedTransitionException;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/** Finds the errand that a reply to one of its invitations is for. */
@Component
class Errands {

	private static final String PREFIX = "do:";

	private final Map<String, Errand> errands;

	private final Phrases phrases;

	Errands(List<Errand> errands, Phrases phrases) {
		this.errands = errands.stream().collect(Collectors.toMap(Errand::name, Function.identity()));
		this.phrases = phrases;
	}

	/** The purpose of an invitation. */
	static String purpose(String errand, String detail) {
		return PREFIX + errand + ":" + detail;
	}

	static boolean isOne(String purpose) {
		return purpose.startsWith(PREFIX);
	}

	/**
	 * Does what an invitation asked words for.
	 * @return what is told if it cannot be done
	 */
	Optional<RichText> run(String purpose, Ticket ticket, Desk desk, Written written) {
		String[] parts = purpose.split(":", 3);
		try {
			return Objects.requireNonNull(this.errands.get(parts[1])).run(ticket, desk, written, parts[2]);
		}
		catch (RefusedTransitionException ex) {
			return Optional.of(tooLate(this.phrases, ticket));
		}
	}

	/** Whether a line under the words says what became of them. */
	boolean isSaidUnderTheWords(String purpose) {
		return isOne(purpose)
				&& Objects.requireNonNull(this.errands.get(purpose.split(":", 3)[1])).isSaidUnderTheWords();
	}

	/** The ticket has gone on since the invitation. */
	static RichText tooLate(Phrases phrases, Ticket ticket) {
		return phrases.say("desk.errand.too-late", "state", Texts.settled(phrases, ticket));
	}

}
