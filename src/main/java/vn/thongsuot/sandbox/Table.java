package vn.thongsuot.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Values by key, in the order of the keys; each change is written to the journal. */
final class Table<V> {

	private final String name;

	private final Class<V> type;

	private final Journal journal;

	private final NavigableMap<String, V> values = new TreeMap<>();

	Table(String name, Class<V> type, Journal journal) {
		this.name = name;
		this.type = type;
		this.journal = journal;
	}

	@Nullable V get(String key) {
		return values.get(key);
	}

	V put(String key, V value) {
		values.put(key, value);
		journal.append(name, key, value);
		return value;
	}

	void remove(String key) {
		if (values.remove(key) != null) {
			journal.append(name, key, null);
		}
	}

	Collection<V> values() {
		return List.copyOf(values.values());
	}

	/** All whose key begins with this and a slash. */
	List<V> under(String prefix) {
		return List.copyOf(values.subMap(prefix + "/", prefix + "0").values());
	}

	/** The first key, or null. */
	@Nullable String first() {
		return values.isEmpty() ? null : values.firstKey();
	}

	/** The values from that key on. */
	Collection<V> from(String key) {
		return values.tailMap(key, true).values();
	}

	int size() {
		return values.size();
	}

	void replay(JsonNode line) {
		if (!line.path("t").asString("").equals(name)) {
			return;
		}
		String key = line.path("k").asString();
		if (line.has("v")) {
			values.put(key, Json.MAPPER.treeToValue(line.get("v"), type));
		}
		else {
			values.remove(key);
		}
	}

	void writeTo(Journal target) {
		values.forEach((key, value) -> target.append(name, key, value));
	}

}
