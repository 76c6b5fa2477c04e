package vn.thongsuot.directory;

import java.util.List;

/** Finds where a text names communes of the province or its former units. */
public interface Places {

	/** The places in a text, in order, none overlapping another. */
	List<Place> in(String text);

	/**
	 * A name in a text.
	 *
	 * @param from its first character
	 * @param to the one behind its last
	 * @param titled whether it stands behind its title, such as {@code xã} or
	 * {@code huyện}
	 * @param commune whether it is named as a commune; else as a former district or city
	 * @param communes codes of the communes that may be meant
	 */
	record Place(int from, int to, boolean titled, boolean commune, List<String> communes) {

		public Place {
			communes = List.copyOf(communes);
		}

	}

}
