package vn.thongsuot.directory;

import java.util.List;

/** What a typed name of a commune leads to. */
public sealed interface CommuneMatch {

	/** One commune, beyond doubt. */
	record Found(Commune commune) implements CommuneMatch {
	}

	/** Several; to be asked back with a button each, most likely first. */
	record Ambiguous(List<Choice> choices) implements CommuneMatch {
	}

	/** None is named like this. */
	record Unknown() implements CommuneMatch {
	}

	/**
	 * One of several.
	 *
	 * @param label what tells it from the others, such as
	 * {@code Phường Bỉm Sơn (phường Lam Sơn cũ, thị xã Bỉm Sơn)}
	 */
	record Choice(Commune commune, String label) {
	}

}
