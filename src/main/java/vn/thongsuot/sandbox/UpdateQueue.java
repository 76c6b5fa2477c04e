package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The updates that wait for the bot, in order of their ids; each lives 24 hours, a press
 * of a button 150 seconds. Kinds that the bot did not ask for are never queued.
 */
final class UpdateQueue {

	private static final Duration LIFE = Duration.ofHours(24);

	private static final Duration LIFE_OF_A_PRESS = Duration.ofSeconds(150);

	private static final Set<String> ONLY_WHEN_ASKED_FOR = Set.of("chat_member", "message_reaction",
			"message_reaction_count");

	private final State state;

	UpdateQueue(State state) {
		this.state = state;
	}

	void offer(String kind, ObjectNode content) {
		if (!wanted(kind)) {
			return;
		}
		int id = nextId();
		var json = Json.object().put("update_id", id);
		json.set(kind, content);
		var life = kind.equals("callback_query") ? LIFE_OF_A_PRESS : LIFE;
		state.updates.put(key(id), new PendingUpdate(id, json, state.clock.instant().plus(life)));
		state.changed.signalAll();
	}

	/**
	 * At most `limit` updates from that id on, or from the oldest if the id is not in the
	 * queue's range.
	 */
	List<ObjectNode> from(int offset, int limit) {
		expire();
		var found = new ArrayList<ObjectNode>();
		for (PendingUpdate update : state.updates.from(key(offset))) {
			if (found.size() == limit) {
				break;
			}
			found.add(update.json());
		}
		return found;
	}

	/** Drops what the offset confirms, and gives the id to read from. */
	int confirm(int offset) {
		expire();
		if (offset < 0) {
			keepLast(-offset);
		}
		int head = head();
		int tail = tail();
		if (offset <= 0 || offset > tail + 10 || offset < head) {
			return head;
		}
		for (PendingUpdate update : state.updates.values()) {
			if (update.id() < offset) {
				state.updates.remove(key(update.id()));
			}
		}
		return offset;
	}

	void clear() {
		state.updates.values().forEach(update -> state.updates.remove(key(update.id())));
	}

	int size() {
		expire();
		return state.updates.size();
	}

	/**
	 * From now on only the kinds that the call names, if it names any; none for the
	 * default.
	 */
	void allow(Call call) {
		JsonNode kinds = call.json("allowed_updates");
		if (kinds != null) {
			state.notes.put("allowed", kinds);
		}
	}

	JsonNode allowed() {
		JsonNode kinds = state.notes.get("allowed");
		return (kinds == null) ? Json.array() : kinds;
	}

	private boolean wanted(String kind) {
		JsonNode kinds = allowed();
		if (kinds.isEmpty()) {
			return !ONLY_WHEN_ASKED_FOR.contains(kind);
		}
		return kinds.valueStream().anyMatch(one -> one.asString().equals(kind));
	}

	private void keepLast(int count) {
		var all = List.copyOf(state.updates.values());
		all.stream().limit(Math.max(0, all.size() - count)).forEach(update -> state.updates.remove(key(update.id())));
	}

	private void expire() {
		var now = state.clock.instant();
		state.updates.values()
			.stream()
			.filter(update -> !update.expires().isAfter(now))
			.forEach(update -> state.updates.remove(key(update.id())));
	}

	private int head() {
		String first = state.updates.first();
		return (first == null) ? tail() : Integer.parseInt(first);
	}

	private int tail() {
		JsonNode last = state.notes.get("update");
		return (last == null) ? 0 : last.asInt() + 1;
	}

	private int nextId() {
		return (int) state.next("update", 100_000_000 + state.random.nextInt(800_000_000));
	}

	private static String key(int id) {
		return "%010d".formatted(id);
	}

}
