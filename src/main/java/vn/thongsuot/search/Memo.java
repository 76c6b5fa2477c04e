package vn.thongsuot.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what a pure function gave for a word; forgets all when it holds too much. */
final class Memo<T> {

	private static final int LIMIT = 50_000;

	private final Map<String, T> known = new ConcurrentHashMap<>();

	private final Function<String, T> function;

	Memo(Function<String, T> function) {
		this.function = function;
	}

	T of(String word) {
		T value = this.known.get(word);
		if (value == null) {
			value = this.function.apply(word);
			if (this.known.size() >= LIMIT) {
				this.known.clear();
			}
			this.known.put(word, value);
		}
		return value;
	}

}
