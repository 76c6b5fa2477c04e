package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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

/** An outbox in memory: what was posted, once its transaction has committed. */
class KeptOutbox implements Outbox {

	private final Map<String, Outgoing> sent = new LinkedHashMap<>();

	private final List<String> repeated = new ArrayList<>();

	/** Everything that stands in that chat, in its last form. */
	synchronized List<Outgoing> to(Address chat) {
		return this.sent.values().stream().filter((message) -> message.to().equals(chat)).toList();
	}

	synchronized List<Outgoing> all() {
		return List.copyOf(this.sent.values());
	}

	/** Keys that committed transactions posted more than once. */
	synchronized List<String> repeated() {
		return List.copyOf(this.repeated);
	}

	synchronized void clear() {
		this.sent.clear();
		this.repeated.clear();
	}

	static String text(Outgoing message) {
		return (message.body() instanceof Body.Text text) ? text.text().plain() : "";
	}

	@Override
	public void post(Outgoing message) {
		afterCommit(() -> keep(message));
	}

	private synchronized void keep(Outgoing message) {
		String key = Objects.requireNonNullElseGet(message.key(), () -> UUID.randomUUID().toString());
		if (this.sent.putIfAbsent(key, message) != null) {
			this.repeated.add(key);
		}
	}

	@Override
	public synchronized boolean withdraw(String key) {
		return this.sent.remove(key) != null;
	}

	@Override
	public void revise(String key, RichText text, Keyboard keyboard) {
		afterCommit(() -> replace(key, text, keyboard));
	}

	private synchronized void replace(String key, RichText text, Keyboard keyboard) {
		this.sent.computeIfPresent(key, (same, old) -> new Outgoing(old.to(), new Body.Text(text), keyboard, old.key(),
				old.replyTo(), old.about(), old.purpose(), old.priority(), old.silent(), old.confidential()));
	}

	private static void afterCommit(Runnable action) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				action.run();
			}

		});
	}

	@Override
	public void leave(Address group) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Posted> find(MessageRef ref) {
		return find(ref.id());
	}

	@Override
	public Optional<Posted> findShown(Address to, Subject about, String shown) {
		return Optional.empty();
	}

	@Override
	public synchronized Optional<Posted> find(String key) {
		return Optional.ofNullable(this.sent.get(key))
			.map((message) -> new Posted(1, message.to(), key, message.about(), message.purpose(), true));
	}

	@Override
	public Optional<MessageRef> place(String key) {
		return Optional.empty();
	}

	@Override
	public boolean isLeftBehind(String key) {
		return false;
	}

	@Override
	public boolean hasPosted(Address to, Subject about, String purpose) {
		return false;
	}

}
