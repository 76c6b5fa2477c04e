package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The latest events, kept for pages that were cut off for a while. */
final class Recent {

	private static final int KEPT = 2000;

	private final Deque<PageEvent> events = new ArrayDeque<>();

	private final long first;

	private long last;

	private boolean closed;

	/** Numbers begin behind {@code before}, which no other run may have reached. */
	Recent(long before) {
		this.first = before;
		this.last = before;
	}

	synchronized void add(String kind, JsonNode data) {
		this.events.add(new PageEvent(++this.last, kind, data));
		if (this.events.size() > KEPT) {
			this.events.remove();
		}
		notifyAll();
	}

	synchronized long last() {
		return this.last;
	}

	/**
	 * The events behind that number, waiting for the first at most that long.
	 * @return nothing at all (null) if some of them are no longer kept, or it is closed
	 */
	synchronized @Nullable List<PageEvent> after(long number, Duration patience) throws InterruptedException {
		if (!this.closed && number == this.last) {
			wait(patience.toMillis());
		}
		if (this.closed || number < oldest() || number > this.last) {
			return null;
		}
		return this.events.stream().filter((event) -> event.number() > number).toList();
	}

	synchronized void close() {
		this.closed = true;
		notifyAll();
	}

	private long oldest() {
		return this.events.isEmpty() ? this.first : this.events.getFirst().number() - 1;
	}

}
