package vn.thongsuot.sandbox;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * All that a world remembers. Reading and changing it happens inside `locked`; listeners
 * are told in the same order.
 */
final class State implements AutoCloseable {

	final BotAccount bot;

	final Clock clock;

	final Vault vault;

	final Journal journal;

	final Table<User> users;

	final Table<Chat> chats;

	final Table<Member> members;

	final Table<Message> messages;

	final Table<Press> presses;

	final Table<StoredFile> files;

	final Table<PendingUpdate> updates;

	final Table<JsonNode> notes;

	final SecureRandom random = new SecureRandom();

	final Condition changed;

	private final ReentrantLock lock = new ReentrantLock();

	private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

	State(BotAccount bot, @Nullable Path folder, Clock clock) {
		this.bot = bot;
		this.clock = clock;
		this.vault = new Vault(folder);
		this.journal = new Journal(folder);
		this.changed = lock.newCondition();
		this.users = new Table<>("users", User.class, journal);
		this.chats = new Table<>("chats", Chat.class, journal);
		this.members = new Table<>("members", Member.class, journal);
		this.messages = new Table<>("messages", Message.class, journal);
		this.presses = new Table<>("presses", Press.class, journal);
		this.files = new Table<>("files", StoredFile.class, journal);
		this.updates = new Table<>("updates", PendingUpdate.class, journal);
		this.notes = new Table<>("notes", JsonNode.class, journal);
		var all = List.of(users, chats, members, messages, presses, files, updates, notes);
		journal.replay(line -> all.forEach(table -> table.replay(line)));
		journal.begin(fresh -> all.forEach(table -> table.writeTo(fresh)));
	}

	<T extends @Nullable Object> T locked(Supplier<T> work) {
		lock.lock();
		try {
			return work.get();
		}
		finally {
			lock.unlock();
		}
	}

	/** The current time in seconds, as the Bot API gives dates. */
	long now() {
		return clock.instant().getEpochSecond();
	}

	/** The next number of a counter that begins at `first`. */
	long next(String counter, long first) {
		JsonNode last = notes.get(counter);
		long next = (last == null) ? first : last.asLong() + 1;
		notes.put(counter, Json.MAPPER.valueToTree(next));
		return next;
	}

	void tell(Event event) {
		listeners.forEach(listener -> listener.accept(event));
		changed.signalAll();
	}

	void listen(Consumer<Event> listener) {
		listeners.add(listener);
	}

	void forget(Consumer<Event> listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		locked(() -> {
			journal.close();
			changed.signalAll();
			return null;
		});
	}

}
