package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds out whether somebody answers or presses a message of ours that is being sent this
 * very moment: it is on their screen, and its id is not here yet.
 */
@Component
class Unsettled {

	private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

	private final PlatformMessages platformMessages;

	private final Calls calls;

	private final InboxSettings settings;

	Unsettled(PlatformMessages platformMessages, Calls calls, InboxSettings settings) {
		this.platformMessages = platformMessages;
		this.calls = calls;
		this.settings = settings;
	}

	/**
	 * When to look again; nothing if all is known that can soon be known.
	 * @param receivedAt when the incoming message reached us
	 */
	@Nullable Instant until(Incoming incoming, Instant receivedAt, Instant now) {
		Instant latest = receivedAt.plus(this.settings.patience());
		boolean waits = now.isBefore(latest)
				&& target(incoming).filter((target) -> isOnItsWay(target, receivedAt)).isPresent();
		Instant next = now.plus(LOOK_AGAIN);
		return !waits ? null : next.isBefore(latest) ? next : latest;
	}

	/** The message that it refers to. */
	private static Optional<MessageRef> target(Incoming incoming) {
		return incoming.first(Content.Press.class)
			.map((press) -> incoming.ref())
			.or(() -> Optional.ofNullable(incoming.replyTo()))
			.filter((target) -> !target.isLeftBehind());
	}

	/** Unknown, while something whose call began before is not settled. */
	private boolean isOnItsWay(MessageRef target, Instant receivedAt) {
		String chat = target.chat().toString();
		return this.calls.isBeingSent(chat, receivedAt)
				&& this.platformMessages.findById(new PlatformMessage.Key(chat, target.id())).isEmpty();
	}

}
