package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * getUpdates, which waits up to 50 seconds. A second getUpdates ends the one that waits.
 */
final class Polling {

	private static final String OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running";

	private final World world;

	private long turn;

	private @Nullable Integer lastOffset;

	private long lastStart = System.nanoTime() - Duration.ofHours(1).toNanos();

	private long nextConflict = System.nanoTime();

	Polling(World world) {
		this.world = world;
	}

	Map<String, Method> methods() {
		return Map.of("getUpdates", this::updates);
	}

	private JsonNode updates(Call call) {
		if (world.state.notes.get("webhook") != null) {
			throw conflict("can't use getUpdates method while webhook is active; "
					+ "use deleteWebhook to delete the webhook first");
		}
		int offset = Math.clamp(call.integer("offset"), Integer.MIN_VALUE, Integer.MAX_VALUE);
		int limit = call.integer("limit", 100, 1, 100);
		int timeout = call.integer("timeout", 0, 0, 50);
		world.updates.allow(call);
		boolean again = lastOffset != null && lastOffset == offset;
		double since = (System.nanoTime() - lastStart) / 1e9;
		lastOffset = offset;
		lastStart = System.nanoTime();
		return wait(offset, (again && since < 0.5) ? 1 : limit, (again && since < 3) ? Math.max(timeout, 3) : timeout);
	}

	private JsonNode wait(int offset, int limit, int timeout) {
		int from = world.updates.confirm(offset);
		List<ObjectNode> found = world.updates.from(from, limit);
		if (found.isEmpty() && timeout > 0) {
			long mine = ++turn;
			world.state.changed.signalAll();
			long left = Duration.ofSeconds(timeout).toNanos();
			while (found.isEmpty() && left > 0) {
				left = pause(left);
				stillWanted(mine);
				found = world.updates.from(from, limit);
			}
		}
		var list = Json.array();
		found.forEach(list::add);
		return list;
	}

	private void stillWanted(long mine) {
		if (mine != turn) {
			throw conflict(OTHER);
		}
		if (world.state.notes.get("webhook") != null) {
			throw conflict("terminated by setWebhook request");
		}
	}

	/** The first is told at once, further ones are held back for 3 seconds. */
	private Refusal conflict(String reason) {
		if (System.nanoTime() < nextConflict) {
			long left = Duration.ofSeconds(3).toNanos();
			while (left > 0) {
				left = pause(left);
			}
		}
		else {
			nextConflict = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
		}
		return Refusal.conflict(reason);
	}

	private long pause(long nanos) {
		try {
			return world.state.changed.awaitNanos(nanos);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusal.of(500, "Internal Server Error: closing");
		}
	}

}
