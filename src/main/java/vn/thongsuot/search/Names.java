package vn.thongsuot.search;

import java.util.List;

/**
 * Finds what bears a name in a text, such as places and offices: its words are
 * understood, not matched.
 */
public interface Names {

	/** Knows no name. */
	Names NONE = (text) -> List.of();

	/** The names in a clean text, in order, none overlapping another. */
	List<Named> in(String text);

	/**
	 * A name in a text.
	 *
	 * @param from its first character
	 * @param to the one behind its last
	 * @param tags what may be meant, the same however it is written
	 */
	record Named(int from, int to, List<String> tags) {

		public Named {
			tags = List.copyOf(tags);
		}

	}

}
