package vn.thongsuot.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/** All that went between a bot and its server, in order; nothing is ever taken out. */
public final class Ledger {

	private final List<Entry> entries = new CopyOnWriteArrayList<>();

	private final List<Consumer<Entry>> readers = new CopyOnWriteArrayList<>();

	/** Everything so far. */
	public List<Entry> entries() {
		return List.copyOf(entries);
	}

	/**
	 * The calls of that method, accepted or not; getUpdates among them only when it
	 * failed.
	 */
	public List<Call> calls(String method) {
		return entries.stream()
			.filter(Call.class::isInstance)
			.map(Call.class::cast)
			.filter(call -> call.method().equalsIgnoreCase(method))
			.toList();
	}

	/** The calls that were accepted. */
	public List<Call> accepted(String method) {
		return calls(method).stream().filter(Call::accepted).toList();
	}

	/** The updates given out, each as often as it was given. */
	public List<Given> updates() {
		return entries.stream().filter(Given.class::isInstance).map(Given.class::cast).toList();
	}

	/** Hands every further entry to the reader. */
	public void follow(Consumer<Entry> reader) {
		readers.add(reader);
	}

	synchronized void note(Entry entry) {
		entries.add(entry);
		readers.forEach(reader -> reader.accept(entry));
	}

	/** One line of the ledger; `at` in seconds since 1970. */
	public sealed interface Entry {

		double at();

	}

	/**
	 * A call of the bot, with what was answered, or would have been if the answer had not
	 * been cut.
	 */
	public record Call(double at, String method, JsonNode params, JsonNode response) implements Entry {

		public boolean accepted() {
			return response.path("ok").asBoolean(false);
		}

	}

	/** An update given to the bot. */
	public record Given(double at, JsonNode update) implements Entry {
	}

}
