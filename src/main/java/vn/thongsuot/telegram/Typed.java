package vn.thongsuot.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Text as people type it, freed of what no text needs. */
final class Typed {

	/** Control characters but the line break, and halves of torn characters. */
	private static final Pattern NOISE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

	private static final Pattern SEEN = Pattern.compile("[^\\p{Z}\\p{C}\\s\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

	private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@(\\w+))?(?:\\s+(.*))?",
			Pattern.DOTALL);

	private Typed() {
	}

	static String clean(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
		return NOISE.matcher(lines).replaceAll("");
	}

	static String clean(JsonNode text) {
		return clean(text.asText(""));
	}

	/** Whether there is nothing to see. */
	static boolean isBlank(String text) {
		return !SEEN.matcher(text).find();
	}

	static Optional<Command> command(String text) {
		Matcher matcher = COMMAND.matcher(text.strip());
		return matcher.matches() ? Optional.of(Command.of(matcher)) : Optional.empty();
	}

	/**
	 * A command.
	 *
	 * @param bot name of the bot that it is for; empty if for any
	 */
	record Command(String name, String bot, String argument) {

		private static Command of(Matcher matcher) {
			return new Command(matcher.group(1), orEmpty(matcher.group(2)), orEmpty(matcher.group(3)).strip());
		}

		private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
			return (text == null) ? "" : text;
		}

		boolean isFor(String username) {
			return this.bot.isEmpty() || username.isEmpty() || this.bot.equalsIgnoreCase(username);
		}

	}

}
