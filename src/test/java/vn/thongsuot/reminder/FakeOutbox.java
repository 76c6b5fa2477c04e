package vn.thongsuot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;

/** An outbox in memory that keeps what was posted if the transaction commits. */
class FakeOutbox implements Outbox, Carrier {

	private final Clock clock;

	private final Map<String, Outgoing> keyed = new ConcurrentHashMap<>();

	private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

	private final List<String> repeated = new CopyOnWriteArrayList<>();

	private final AtomicInteger failures = new AtomicInteger();

	/** What the platform has not accepted yet. */
	private final Queue<Outgoing> waiting = new ConcurrentLinkedQueue<>();

	private volatile boolean offline;

	FakeOutbox(Clock clock) {
		this.clock = clock;
	}

	/** Everything posted, in order. */
	List<Sent> sent() {
		synchronized (this.sent) {
			return List.copyOf(this.sent);
		}
	}

	List<Sent> to(Address address) {
		return sent().stream().filter((sent) -> sent.message().to().equals(address)).toList();
	}

	/** Keys that were posted more than once. */
	List<String> repeated() {
		return this.repeated;
	}

	int count() {
		return this.sent.size();
	}

	/** What groups got, for themselves. */
	List<Sent> toGroups() {
		return sent().stream().filter(Sent::isToGroup).toList();
	}

	/** The platform does not answer any more, or does again. */
	void offline(boolean offline) {
		this.offline = offline;
	}

	/** The platform accepts what was posted. */
	@Override
	public void deliver(Consumer<Posted> accepted) {
		for (Outgoing message = next(); message != null; message = next()) {
			accepted.accept(posted(message));
		}
	}

	/** It is being sent, and nobody knows how that went. */
	void forgetWhatWaits() {
		this.waiting.clear();
	}

	private @Nullable Outgoing next() {
		return this.offline ? null : this.waiting.poll();
	}

	/** Lets that many commits fail after the message was posted. */
	void fail(int times) {
		this.failures.set(times);
	}

	void clear() {
		this.failures.set(0);
		this.keyed.clear();
		this.sent.clear();
		this.repeated.clear();
		this.waiting.clear();
		this.offline = false;
	}

	@Override
	public void post(Outgoing message) {
		Instant at = this.clock.instant();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void beforeCommit(boolean readOnly) {
				if (FakeOutbox.this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
					throw new IllegalStateException("Killed before the commit");
				}
			}

			@Override
			public void afterCommit() {
				keep(message, at);
			}

		});
	}

	private void keep(Outgoing message, Instant at) {
		String key = Objects.requireNonNull(message.key());
		if (this.keyed.putIfAbsent(key, message) != null) {
			this.repeated.add(key);
			return;
		}
		this.sent.add(new Sent(message, at));
		this.waiting.add(message);
	}

	@Override
	public Optional<MessageRef> place(String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isLeftBehind(String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean hasPosted(Address to, Subject about, String purpose) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void revise(String key, RichText text, Keyboard keyboard) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean withdraw(String key) {
		boolean inTime = this.waiting.removeIf((message) -> key.equals(message.key()));
		if (inTime) {
			this.keyed.remove(key);
			this.sent.removeIf((sent) -> sent.key().equals(key));
		}
		return inTime;
	}

	@Override
	public void leave(Address group) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Posted> find(MessageRef ref) {
		return Optional.empty();
	}

	@Override
	public Optional<Posted> findShown(Address to, Subject about, String shown) {
		return Optional.empty();
	}

	@Override
	public Optional<Posted> find(String key) {
		return Optional.ofNullable(this.keyed.get(key)).map(FakeOutbox::posted);
	}

	static Posted posted(Outgoing message) {
		return new Posted(1, message.to(), message.key(), message.about(), message.purpose(), true);
	}

	/** A message and when it was posted. */
	record Sent(Outgoing message, Instant at) {

		String text() {
			return ((Body.Text) this.message.body()).text().plain();
		}

		String key() {
			return Objects.requireNonNullElse(this.message.key(), "");
		}

		/** Whether a group got it for itself. */
		boolean isToGroup() {
			return key().matches("reminder:\\d.*");
		}

		/** Whether it came before that deadline. */
		boolean isAhead(Instant due) {
			return this.at.isBefore(due);
		}

		/** The tickets that it is about. */
		List<Long> tickets() {
			return Objects.requireNonNull(this.message.about()).ids().stream().map(Long::valueOf).toList();
		}

	}

}
