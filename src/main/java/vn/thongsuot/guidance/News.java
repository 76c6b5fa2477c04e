package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.List;

/**
 * What those should see who come daily: entries that changed, rules that begin or end.
 */
public interface News {

	/** Of each kind the most pressing first, at most that many of a kind. */
	List<Item> latest(int ofAKind);

	/**
	 * An entry that is news.
	 *
	 * @param day when it was added or changed, begins or ends
	 */
	record Item(Entry entry, Kind kind, LocalDate day) {
	}

	/** Why an entry is news. */
	enum Kind {

		ADDED, REVISED, BEGINS, ENDS

	}

}
