package vn.thongsuot.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All guidance, found the way officers type. */
public interface Guidance {

	/** What may answer the question. */
	Result search(String question);

	Optional<Entry> byId(String id);

	/** Every entry, by id. */
	Collection<Entry> all();

	/** Other entries that speak of much the same, the nearest first; may be none. */
	List<Entry> like(Entry entry);

	/** The entries of a category, the most asked first. */
	List<Entry> inCategory(String category);

	/**
	 * What a search came to.
	 *
	 * @param understood the question as it was understood, with its marks; equal to the
	 * typed one if nothing was restored
	 * @param certainty how far the first of the entries may be trusted
	 * @param entries best first, at most five
	 * @param nearest the nearest entries, however far, the nearest first; at most ten
	 */
	record Result(String understood, Certainty certainty, List<Entry> entries, List<Near> nearest) {

		public Result {
			entries = List.copyOf(entries);
			nearest = List.copyOf(nearest);
		}

	}

	/**
	 * An entry near to a text.
	 *
	 * @param share its score as share of the nearest one's
	 * @param confidence from 0 to 1: how likely it answers
	 */
	record Near(Entry entry, double share, double confidence) {
	}

	/** Whether to answer, to let choose, or to say that nothing was found. */
	enum Certainty {

		SURE, UNSURE, NOTHING

	}

}
