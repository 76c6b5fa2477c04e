package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Messages of one sender that belong together, because they came close together. */
final class Burst {

	/** Platforms tell the time in seconds. */
	private static final Duration COARSENESS = Duration.ofSeconds(1);

	/** Words so marked are for colleagues, and never one with words for others. */
	private final InboxSettings settings;

	private final List<StoredUpdate> updates = new ArrayList<>();

	private final List<Incoming> messages = new ArrayList<>();

	private boolean ended;

	private Burst(InboxSettings settings) {
		this.settings = settings;
	}

	/** The burst that begins with the first of the updates of a lane. */
	static Burst begin(List<StoredUpdate> lane, Incoming first, Function<String, Optional<Incoming>> reader,
			InboxSettings settings) {
		Burst burst = new Burst(settings);
		burst.add(lane.getFirst(), first);
		burst.ended = !lane.getFirst().isBurst() || standsAlone(first);
		for (StoredUpdate next : lane.subList(1, lane.size())) {
			if (burst.ended) {
				break;
			}
			burst.consider(next, reader);
		}
		return burst;
	}

	/** When it is complete; nothing if it is. */
	@Nullable Instant incompleteUntil(Instant now) {
		Instant quiet = this.updates.getLast().receivedAt().plus(this.settings.quiet());
		Instant longest = this.updates.getFirst().receivedAt().plus(this.settings.longest());
		Instant due = quiet.isBefore(longest) ? quiet : longest;
		return (!this.ended && due.isAfter(now)) ? due : null;
	}

	/** When its first message reached us. */
	Instant receivedAt() {
		return this.updates.getFirst().receivedAt();
	}

	List<Long> ids() {
		return this.updates.stream().map(StoredUpdate::id).toList();
	}

	/** All of it as one message. */
	Incoming merged() {
		Incoming first = this.messages.getFirst();
		return new Incoming(first.ref(), this.messages.stream().flatMap((message) -> message.refs().stream()).toList(),
				first.scope(), first.chatTitle(), first.sender(),
				this.messages.stream().flatMap((message) -> message.contents().stream()).toList(), first.replyTo(),
				first.repliedText(), first.repliedTo(), first.sentAt());
	}

	private void consider(StoredUpdate next, Function<String, Optional<Incoming>> reader) {
		if (!next.isBurst() || isLate(next)) {
			this.ended = true;
			return;
		}
		Optional<Incoming> message = read(next, reader);
		if (message.isEmpty() || !sameSender(message.get())) {
			return;
		}
		if (standsAlone(message.get()) || !belongs(message.get()) || isForOthers(message.get())) {
			this.ended = true;
			return;
		}
		add(next, message.get());
	}

	private boolean isLate(StoredUpdate next) {
		return next.receivedAt().isAfter(this.updates.getFirst().receivedAt().plus(this.settings.longest()));
	}

	/** What cannot be read is parked in its own turn. */
	private static Optional<Incoming> read(StoredUpdate next, Function<String, Optional<Incoming>> reader) {
		try {
			return reader.apply(next.payload());
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	private boolean sameSender(Incoming message) {
		Incoming first = this.messages.getFirst();
		return message.sender().equals(first.sender()) && message.chat().equals(first.chat());
	}

	/** Whether it answers the same message and was written soon after the last one. */
	private boolean belongs(Incoming message) {
		Incoming first = this.messages.getFirst();
		return sameTarget(first, message) && near(this.messages.getLast(), message, this.settings.quiet())
				&& near(first, message, this.settings.longest());
	}

	/** Whether one of both is marked as a word among colleagues, and the other is not. */
	private boolean isForOthers(Incoming message) {
		String before = merged().typed();
		String words = message.typed();
		return !before.isBlank() && !words.isBlank() && Aside.isOne(before) != Aside.isOne(words);
	}

	private static boolean sameTarget(Incoming first, Incoming message) {
		MessageRef target = first.replyTo();
		boolean unclear = target != null && target.isLeftBehind();
		return Objects.equals(message.replyTo(), target)
				&& (!unclear || Objects.equals(message.repliedText(), first.repliedText()));
	}

	private static boolean near(Incoming earlier, Incoming later, Duration time) {
		return !later.sentAt().isAfter(earlier.sentAt().plus(time).plus(COARSENESS));
	}

	private static boolean standsAlone(Incoming message) {
		return message.contents().stream().anyMatch((content) -> switch (content) {
			case Content.Command ignored -> true;
			case Content.Press ignored -> true;
			case Content.Edited ignored -> true;
			case Content.Standing ignored -> true;
			case Content.Gone ignored -> true;
			case Content.Text ignored -> false;
			case Content.Media ignored -> false;
			case Content.Location ignored -> false;
			case Content.Contact ignored -> false;
			case Content.Unsupported ignored -> false;
		});
	}

	private void add(StoredUpdate update, Incoming message) {
		this.updates.add(update);
		this.messages.add(message);
	}

}
