package vn.thongsuot.telegram;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outcome;

/** Says what an answer of the Bot API means for the message. */
final class Verdict {

	/** Parts of Telegram's descriptions, and our stable words for the reason. */
	private static final Map<String, String> GONE = Map.of("blocked by the user", "blocked", "user is deactivated",
			"deactivated", "was kicked", "kicked", "is not a member", "not-member", "can't initiate conversation",
			"never-opened", "chat was deleted", "deleted", "chat not found", "not-found", "group chat was deactivated",
			"deleted", "have no rights to send a message", "may-not-write", "chat_write_forbidden", "may-not-write");

	private final Congestion congestion;

	Verdict(Congestion congestion) {
		this.congestion = congestion;
	}

	Outcome of(Answer answer, Address to) {
		return switch (answer) {
			case Answer.Done done -> new Outcome.Sent(java.util.List.of());
			case Answer.NotSent failed -> new Outcome.Failed(failed.reason());
			case Answer.Lost lost -> new Outcome.Uncertain(lost.reason());
			case Answer.Refused refused -> refused(refused, to);
		};
	}

	private Outcome refused(Answer.Refused refused, Address to) {
		if (refused.movedTo() != 0) {
			return new Outcome.Moved(Chats.address(refused.movedTo()));
		}
		if (refused.code() == 429) {
			return this.congestion.pause(to, refused.retryAfter());
		}
		Optional<String> gone = gone(refused);
		if (gone.isPresent()) {
			return new Outcome.Gone(gone.get());
		}
		if (refused.code() >= 500) {
			return new Outcome.Uncertain(refused.toString());
		}
		return isAboutTheMessage(refused.code()) ? new Outcome.Refused(refused.toString())
				: new Outcome.Failed(refused.toString());
	}

	static Optional<String> gone(Answer.Refused refused) {
		String text = refused.description().toLowerCase(Locale.ROOT);
		boolean muted = text.contains("not enough rights to send text messages");
		return GONE.entrySet()
			.stream()
			.filter((reason) -> text.contains(reason.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.or(() -> muted ? Optional.of("may-not-write") : Optional.empty())
			.or(() -> (refused.code() == 403) ? Optional.of("forbidden") : Optional.empty());
	}

	/**
	 * 401 and 404 are about the token; 5xx is about the server, which says it of calls
	 * that it has carried out as well, such as when it is restarted.
	 */
	private static boolean isAboutTheMessage(int code) {
		return code == 400 || code == 413;
	}

}
