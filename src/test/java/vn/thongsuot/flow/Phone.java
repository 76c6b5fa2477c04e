package vn.thongsuot.flow;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.Press;
import vn.thongsuot.sandbox.Speaker;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.testing.Patience;

/**
 * A person looking at one chat: writes, presses what is there to press, and reads what
 * comes.
 */
final class Phone {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final World world;

	private final Person person;

	private final long chat;

	private final int hidden;

	private int read;

	Phone(World world, Person person, long chat) {
		this(world, person, chat, 0);
	}

	/**
	 * Looks at a chat.
	 * @param hidden the last message that is not shown any more
	 */
	Phone(World world, Person person, long chat, int hidden) {
		this.world = world;
		this.person = person;
		this.chat = chat;
		this.hidden = hidden;
	}

	Person person() {
		return this.person;
	}

	long chat() {
		return this.chat;
	}

	Speaker speaker() {
		return this.person.in(this.chat);
	}

	Message says(String text) {
		return speaker().say(text);
	}

	Message replies(Message to, String text) {
		return speaker().replyingTo(to).say(text);
	}

	/**
	 * The next message of the bot that holds those words, after the last one that was
	 * read.
	 */
	Message reads(String words) {
		return reads((message) -> message.text().contains(words), words);
	}

	/**
	 * The card of a ticket whose question holds that word, not what else is said about
	 * tickets that hold it too.
	 */
	Message readsCard(String word) {
		Pattern card = Pattern.compile("^\\P{L}*Phiếu #\\d+ · .*\\b" + Pattern.quote(word) + "\\b.*",
				Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
		return reads((message) -> card.matcher(message.text()).matches(), "a card with " + word);
	}

	/**
	 * The next message of the bot with such a button, after the last one that was read.
	 */
	Message readsAChoice(String label) {
		return reads((message) -> hasButton(message, label), "a button " + label);
	}

	/**
	 * A message of the bot that holds those words, read before or not, edits included.
	 */
	Message sees(String words) {
		return await((message) -> message.text().contains(words), words);
	}

	/** Presses the newest button whose label holds these words. */
	Press presses(String label) {
		Message message = await((candidate) -> hasButton(candidate, label), "a button " + label);
		return presses(message, label);
	}

	Press presses(Message message, String label) {
		return speaker().press(current(message), message(message).button(label).text());
	}

	/** Presses and returns the note that came back. */
	String pressesAndIsTold(Message message, String label) {
		return told(presses(message, label));
	}

	/** Turns the pages of a message until it shows a button with that label. */
	void leafsTo(Message message, String label, String next) {
		for (int page = 0; page < 20 && !hasButton(message(message), label); page++) {
			Message before = message(message);
			presses(message, next);
			Patience.until("the next page", () -> !message(message).buttons().equals(before.buttons()));
		}
	}

	/**
	 * The note with which a press was answered; empty if it was answered without words.
	 */
	String told(Press press) {
		Patience.until("a press is answered", () -> this.world.press(press.id()).answered());
		String answer = this.world.press(press.id()).answer();
		return (answer == null) ? "" : answer;
	}

	/** The message as it is now. */
	Message message(Message message) {
		return this.world.message(this.chat, message.id()).orElseThrow();
	}

	/** What a press of that button sends, for apps that send it once more. */
	static String data(Message message, String label) {
		return Objects.requireNonNull(message.button(label).data());
	}

	/** Waits until a message has lost its buttons. */
	void seesNoButtonsOn(Message message) {
		Patience.until("no buttons on " + message.text(), () -> message(message).buttons().isEmpty());
	}

	/** All messages of the bot that are still there, oldest first. */
	List<Message> all() {
		return this.world.history(this.chat)
			.stream()
			.filter((message) -> message.id() > this.hidden && message.fromBot() && !message.deleted())
			.toList();
	}

	/** Waits until a message is taken out of the chat. */
	void seesNoMore(Message message) {
		Patience.until("gone: " + message.text(), () -> this.world.message(this.chat, message.id()).isEmpty());
	}

	/** How many messages of the bot hold these words. */
	long count(String words) {
		return all().stream().filter((message) -> message.text().contains(words)).count();
	}

	private Message reads(Predicate<Message> wanted, String what) {
		Message found = await((message) -> message.id() > this.read && wanted.test(message), what);
		this.read = found.id();
		return found;
	}

	private Message await(Predicate<Message> wanted, String what) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Optional<Message> found = find(wanted);
		while (found.isEmpty()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain for «" + what + "»; the chat shows:\n" + shown());
			}
			pause();
			found = find(wanted);
		}
		return found.get();
	}

	/** The newest such message. */
	private Optional<Message> find(Predicate<Message> wanted) {
		return all().reversed().stream().filter(wanted).findFirst();
	}

	private String shown() {
		StringBuilder shown = new StringBuilder();
		this.world.history(this.chat)
			.forEach((message) -> shown.append(message.fromBot() ? "  bot: " : "  who: ")
				.append(message.text())
				.append(' ')
				.append(message.buttons().stream().map((button) -> button.text()).toList())
				.append('\n'));
		return shown.toString();
	}

	static boolean hasButton(Message message, String label) {
		return message.buttons().stream().anyMatch((button) -> button.text().contains(label));
	}

	private Message current(Message message) {
		return message(message);
	}

	private static void pause() {
		try {
			Thread.sleep(10);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
