package vn.thongsuot.messaging;

import java.util.List;

/**
 * What a message or a button is about, such as one ticket or several.
 *
 * @param kind short stable word, such as {@code ticket}
 * @param ids in order, at least one
 */
public record Subject(String kind, List<String> ids) {

	public Subject {
		ids = List.copyOf(ids);
		if (ids.isEmpty()) {
			throw new IllegalArgumentException("A subject names something");
		}
	}

	public static Subject of(String kind, Object id) {
		return new Subject(kind, List.of(id.toString()));
	}

	/** Reads what {@link #toString()} wrote. */
	public static Subject parse(String text) {
		int colon = text.indexOf(':');
		return new Subject(text.substring(0, colon), List.of(text.substring(colon + 1).split(",")));
	}

	@Override
	public String toString() {
		return this.kind + ":" + String.join(",", this.ids);
	}

}
