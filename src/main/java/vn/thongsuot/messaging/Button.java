package vn.thongsuot.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A button under a message: it names a verb and what the verb acts on, or opens a link.
 * Whoever presses may have forged it, so each press is authorised afresh.
 *
 * @param label what people read
 * @param verb registered once with the switchboard; empty for a link
 * @param arguments what the verb acts on, nothing secret
 * @param link address to open instead
 * @param style how it is coloured where the platform can
 */
public record Button(String label, String verb, List<String> arguments, @Nullable String link, Style style) {

	/** Bytes that verb and arguments may take together. */
	public static final int MAX_BYTES = 64;

	public Button {
		arguments = List.copyOf(arguments);
		if (link == null && code(verb, arguments).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw new IllegalArgumentException("A button carries at most 64 bytes: " + code(verb, arguments));
		}
	}

	public static Button of(String label, String verb, Object... arguments) {
		return new Button(label, verb, List.of(arguments).stream().map(Object::toString).toList(), null, Style.PLAIN);
	}

	public static Button link(String label, String address) {
		return new Button(label, "", List.of(), address, Style.PLAIN);
	}

	/** The button that most people want. */
	public Button primary() {
		return new Button(this.label, this.verb, this.arguments, this.link, Style.PRIMARY);
	}

	/** The button that gives something up. */
	public Button danger() {
		return new Button(this.label, this.verb, this.arguments, this.link, Style.DANGER);
	}

	/** Verb and arguments as the platform carries them. */
	public String code() {
		return code(this.verb, this.arguments);
	}

	private static String code(String verb, List<String> arguments) {
		return arguments.isEmpty() ? verb : verb + ":" + String.join(":", arguments);
	}

	/** Colours. */
	public enum Style {

		PLAIN, PRIMARY, DANGER

	}

}
