package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Plays one person's part in a dialogue with the bot by a script: reads what the bot
 * says, presses, types, until the script is done or nothing fits any more.
 */
final class Player {

	private static final int LONGEST = 25;

	private final World world;

	private final Speaker speaker;

	private final Cast.Script script;

	private final Map<String, String> words;

	private final Duration patience;

	private final Set<String> done = new HashSet<>();

	Player(Speaker speaker, Cast.Script script, Map<String, String> words, Duration patience) {
		this.world = speaker.person().world();
		this.speaker = speaker;
		this.script = script;
		this.words = words;
		this.patience = patience;
	}

	/** Plays; true once the bot has said that all is done. */
	boolean play() {
		int begun = this.world.history(this.speaker.chat()).stream().mapToInt(Message::id).max().orElse(0);
		this.script.begin().forEach((line) -> this.speaker.say(filled(line)));
		for (int turn = 0; turn < LONGEST; turn++) {
			Message message = next(begun);
			if (message == null) {
				return false;
			}
			if (saysDone(message)) {
				return true;
			}
			act(message);
		}
		return false;
	}

	private @Nullable Message next(int begun) {
		try {
			return this.world.await(this.speaker.chat(), (message) -> wanted(message, begun), this.patience);
		}
		catch (NoSuchElementException ex) {
			return null;
		}
	}

	private boolean wanted(Message message, int begun) {
		return message.fromBot() && !message.deleted() && message.id() > begun
				&& (saysDone(message) || fitting(message).isPresent());
	}

	private boolean saysDone(Message message) {
		return contains(message.text(), this.script.done());
	}

	private void act(Message message) {
		Cast.Rule rule = fitting(message).orElseThrow();
		this.done.add(key(message));
		if (rule.press() != null) {
			this.speaker.press(message.id(), button(message, rule.press()).map(InlineButton::data).orElse(""));
		}
		else if (rule.contact()) {
			this.speaker.shareOwnContact();
		}
		else if (rule.say() != null) {
			this.speaker.say(filled(rule.say()));
		}
	}

	private Optional<Cast.Rule> fitting(Message message) {
		if (this.done.contains(key(message))) {
			return Optional.empty();
		}
		return this.script.rules()
			.stream()
			.filter((rule) -> contains(message.text(), rule.sees()))
			.filter((rule) -> rule.press() == null || button(message, rule.press()).isPresent())
			.findFirst();
	}

	private Optional<InlineButton> button(Message message, String wanted) {
		return message.buttons()
			.stream()
			.filter((button) -> button.data() != null)
			.filter((button) -> contains(button.text(), wanted) || contains(String.valueOf(button.data()), wanted))
			.findFirst();
	}

	/**
	 * What a message says and offers now; acted upon once, and again when it has changed.
	 */
	private static String key(Message message) {
		return message.id() + " " + message.text().hashCode() + " " + message.buttons().hashCode();
	}

	private boolean contains(String text, String pattern) {
		int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		return Pattern.compile(quoted(pattern), flags).matcher(text).find();
	}

	private String quoted(String pattern) {
		return replaced(pattern, true);
	}

	private String filled(String text) {
		return replaced(text, false);
	}

	private String replaced(String text, boolean quote) {
		String result = text;
		for (var word : this.words.entrySet()) {
			String value = quote ? Matcher.quoteReplacement(Pattern.quote(word.getValue())) : word.getValue();
			result = quote ? result.replaceAll("\\{" + word.getKey() + "}", value)
					: result.replace("{" + word.getKey() + "}", value);
		}
		return result;
	}

}
