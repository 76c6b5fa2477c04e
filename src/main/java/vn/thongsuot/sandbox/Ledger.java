package vn.thongsuot.sandbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

import tools.jackson.databind.JsonNode;

/**
 * What went between a bot and its server, in order. Nothing is taken out, but of a long
 * run only the last 100,000 lines are kept.
 */
public final class Ledger {

	private static final int KEPT = 100_000;

	private final Clock clock;

	private final Deque<Entry> entries = new ArrayDeque<>();

	private final List<Consumer<Entry>> readers = new CopyOnWriteArrayList<>();

	Ledger(Clock clock) {
		this.clock = clock;
	}

	/** Everything so far. */
	public synchronized List<Entry> entries() {
		return List.copyOf(entries);
	}

	/**
	 * The calls of that method, accepted or not; getUpdates among them only when it
	 * failed.
	 */
	public List<Call> calls(String method) {
		return entries().stream()
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
		return entries().stream().filter(Given.class::isInstance).map(Given.class::cast).toList();
	}

	/** Hands every further entry to the reader. */
	public void follow(Consumer<Entry> reader) {
		readers.add(reader);
	}

	synchronized void note(DoubleFunction<Entry> line) {
		Entry entry = line.apply(clock.millis() / 1000.0);
		entries.addLast(entry);
		if (entries.size() > KEPT) {
			entries.removeFirst();
		}
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
