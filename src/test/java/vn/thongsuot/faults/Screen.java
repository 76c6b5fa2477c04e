package vn.thongsuot.faults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.Speaker;
import vn.thongsuot.sandbox.World;

/** A patient person in one chat, who does everything once. */
record Screen(World world, Person person, long chat) {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	Speaker speaker() {
		return this.person.in(this.chat);
	}

	Message says(String text) {
		return speaker().say(text);
	}

	/** The first message of the bot after that one that is wanted. */
	Message reads(int after, String what, Predicate<Message> wanted) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Optional<Message> found = find(after, wanted);
		while (found.isEmpty()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain for «" + what + "» after message " + after
						+ "; the chat ends with:\n" + lastMessages());
			}
			Pause.millis(25);
			found = find(after, wanted);
		}
		return found.get();
	}

	Message reads(int after, String words) {
		return reads(after, words, (message) -> message.text().contains(words));
	}

	/** Waits for a button and presses it. */
	Message presses(int after, String label) {
		Message message = reads(after, "a button " + label, (candidate) -> has(candidate, label));
		press(message, label);
		return message;
	}

	void press(Message message, String label) {
		speaker().press(current(message), current(message).button(label).text());
	}

	Message current(Message message) {
		return this.world.message(this.chat, message.id()).orElseThrow();
	}

	/** Turns the pages of a message until it shows that button, and presses it. */
	void leafsTo(Message message, String label, String next) {
		for (int page = 0; page < 20 && !has(current(message), label); page++) {
			List<?> before = current(message).buttons();
			press(message, next);
			reads(message.id() - 1, "the next page",
					(shown) -> shown.id() == message.id() && !shown.buttons().equals(before));
		}
		press(message, label);
	}

	List<Message> all() {
		return this.world.history(this.chat);
	}

	List<Message> fromBot() {
		return all().stream().filter(Message::fromBot).toList();
	}

	static boolean has(Message message, String label) {
		return message.buttons().stream().anyMatch((button) -> button.text().contains(label));
	}

	private Optional<Message> find(int after, Predicate<Message> wanted) {
		return fromBot().stream().filter((message) -> message.id() > after && wanted.test(message)).findFirst();
	}

	private String lastMessages() {
		StringBuilder shown = new StringBuilder();
		List<Message> all = this.world.history(this.chat);
		all.subList(Math.max(0, all.size() - 12), all.size())
			.forEach((message) -> shown.append(message.id())
				.append(message.fromBot() ? " bot: " : " who: ")
				.append(message.text())
				.append(' ')
				.append(message.buttons().stream().map((button) -> button.text()).toList())
				.append('\n'));
		return shown.toString();
	}

}
