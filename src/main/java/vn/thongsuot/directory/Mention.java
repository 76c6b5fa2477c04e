package vn.thongsuot.directory;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text where a commune may be named.
 *
 * @param from first word
 * @param to the word behind the last
 * @param types kinds that its title allows; empty if open; null if it has no title
 * @param names what it may be
 */
record Mention(int from, int to, @Nullable Set<CommuneType> types, Likeness likeness, List<UnitName> names) {

	boolean isTitled() {
		return this.types != null;
	}

	int length() {
		return this.to - this.from;
	}

	boolean overlaps(int from, int to) {
		return this.from < to && from < this.to;
	}

	boolean isInside(Mention other) {
		return other != this && other.from <= this.from && this.to <= other.to && other.length() > length();
	}

	/** The names of the kinds that the title allows; all if there is none of those. */
	List<UnitName> fitting() {
		Set<CommuneType> allowed = this.types;
		if (allowed == null || allowed.isEmpty()) {
			return this.names;
		}
		List<UnitName> fitting = this.names.stream().filter((name) -> allowed.contains(name.type())).toList();
		return fitting.isEmpty() ? this.names : fitting;
	}

}
