package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** Waits for a message to appear or to become what is wanted. */
final class Waiting {

	private final State state;

	private final Posts posts;

	Waiting(State state, Posts posts) {
		this.state = state;
		this.posts = posts;
	}

	Message await(long chat, Predicate<Message> wanted, Duration patience) {
		return state.locked(() -> {
			long left = patience.toNanos();
			Optional<Message> found = find(chat, wanted);
			while (found.isEmpty() && left > 0) {
				left = pause(left);
				found = find(chat, wanted);
			}
			return found.orElseThrow(() -> new NoSuchElementException("no such message within " + patience + " among "
					+ posts.history(chat).stream().map(Message::text).toList()));
		});
	}

	private Optional<Message> find(long chat, Predicate<Message> wanted) {
		return posts.history(chat).stream().filter(wanted).findFirst();
	}

	private long pause(long nanos) {
		try {
			return state.changed.awaitNanos(nanos);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

}
