package vn.thongsuot.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * A small Telegram: one bot, people, groups, and all they say to each other. Safe for use
 * by several threads. With a folder it is kept there and opened again with all its chats,
 * ids, files and waiting updates.
 */
public final class World implements AutoCloseable {

	final State state;

	final Chats chats;

	final UpdateQueue updates;

	final Posts posts;

	final Uploads uploads;

	final Memberships memberships;

	final ForumTopics topics;

	private World(BotAccount bot, @Nullable Path folder, Clock clock) {
		this.state = new State(bot, folder, clock);
		this.chats = new Chats(state);
		this.updates = new UpdateQueue(state);
		this.posts = new Posts(state, chats, updates);
		this.uploads = new Uploads(state);
		this.memberships = new Memberships(state, chats, posts, updates);
		this.topics = new ForumTopics(state, chats, posts);
		chats.put(new User(bot.id(), bot.name(), null, bot.username(), null, true, true, false, false));
	}

	/** A world that is gone with the process, on real time. */
	public static World inMemory() {
		return inMemory(BotAccount.example(), Clock.systemUTC());
	}

	public static World inMemory(BotAccount bot, Clock clock) {
		return new World(bot, null, clock);
	}

	/** The world kept in that folder, or a new one. */
	public static World open(Path folder, BotAccount bot, Clock clock) {
		return new World(bot, folder, clock);
	}

	public BotAccount bot() {
		return state.bot;
	}

	/** A new person without username or shared phone. */
	public Person createUser(String firstName, @Nullable String lastName) {
		return createUser(firstName, lastName, null, null);
	}

	/** A new person; the phone number in international digits, without "+". */
	public Person createUser(String firstName, @Nullable String lastName, @Nullable String username,
			@Nullable String phone) {
		return state.locked(() -> {
			long id = 5_000_000_000L + state.random.nextLong(2_000_000_000L);
			chats.put(new User(id, firstName, lastName, username, phone, false, false, false, false));
			return new Person(this, id);
		});
	}

	public Person person(long id) {
		state.locked(() -> chats.known(id));
		return new Person(this, id);
	}

	/** Everybody but bots. */
	public List<Person> people() {
		return state.locked(() -> state.users.values()
			.stream()
			.filter(user -> !user.bot())
			.map(user -> new Person(this, user.id()))
			.toList());
	}

	/** A new basic group with its owner and further members; the bot is not in it. */
	public Group createGroup(String title, Person owner, Person... others) {
		return memberships.create(this, ChatKind.GROUP, title, false, owner, Arrays.asList(others));
	}

	/** A new supergroup, with topics if it is a forum. */
	public Group createSupergroup(String title, boolean forum, Person owner, Person... others) {
		return memberships.create(this, ChatKind.SUPERGROUP, title, forum, owner, Arrays.asList(others));
	}

	public Group group(long id) {
		state.locked(() -> chats.get(id));
		return new Group(this, id);
	}

	/** All groups and supergroups, without those that became supergroups. */
	public List<Group> groups() {
		return state.locked(() -> chats.all()
			.stream()
			.filter(chat -> chat.isGroup() && chat.migratedTo() == null)
			.map(chat -> new Group(this, chat.id()))
			.toList());
	}

	/** All messages of a chat in their order, deleted ones too. */
	public List<Message> history(long chat) {
		return state.locked(() -> posts.history(chat));
	}

	/** The message, unless it is deleted. */
	public Optional<Message> message(long chat, int id) {
		return state.locked(() -> Optional.ofNullable(posts.find(chat, id)));
	}

	/** The message as the Bot API writes it. */
	public JsonNode json(Message message) {
		return state.locked(() -> posts.json(message));
	}

	/** The reply keyboard or reply box (Bot API JSON) that the chat's app shows now. */
	public Optional<JsonNode> keyboard(long chat) {
		return state.locked(() -> Optional.ofNullable(Keyboards.shown(state, chat)));
	}

	/** The bot's commands that the app offers to that user in that chat. */
	public List<BotCommand> commands(long chat, long user) {
		return state.locked(() -> new Commands(state, chats).shown(chat, user));
	}

	/** The press with that id. */
	public Press press(String id) {
		Press press = state.locked(() -> state.presses.get(id));
		if (press == null) {
			throw new NoSuchElementException("there is no press " + id);
		}
		return press;
	}

	/** What that user pressed, the latest last. */
	public List<Press> presses(long user) {
		return state.locked(() -> state.presses.values()
			.stream()
			.filter(press -> press.user() == user)
			.sorted((a, b) -> a.at().compareTo(b.at()))
			.toList());
	}

	/** The file with that file id; its bytes come with `bytes`. */
	public StoredFile file(String fileId) {
		return state.locked(() -> uploads.get(fileId));
	}

	public byte[] bytes(StoredFile file) {
		return state.vault.bytes(file.uniqueId());
	}

	/** How many updates wait for the bot. */
	public int pendingUpdates() {
		return state.locked(updates::size);
	}

	/**
	 * Tells every event from now on, in order, while the world stands still: listeners
	 * must be quick. Closing the result ends it.
	 */
	public Subscription subscribe(Consumer<Event> listener) {
		state.listen(listener);
		return () -> state.forget(listener);
	}

	/**
	 * Waits for a message of the chat that is wanted: the first of those there and those
	 * to come.
	 */
	public Message await(long chat, Predicate<Message> wanted, Duration patience) {
		return new Waiting(state, posts).await(chat, wanted, patience);
	}

	@Override
	public void close() {
		state.close();
	}

	/** An interest in events, until it is closed. */
	public interface Subscription extends AutoCloseable {

		@Override
		void close();

	}

}
