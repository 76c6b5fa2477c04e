package vn.thongsuot.search;

import java.util.List;

/**
 * What a search came to.
 *
 * @param understood the question as it was read, with its marks; as it was typed if
 * nothing was restored
 * @param hits best first
 */
public record Found<K>(String understood, List<Hit<K>> hits) {

	public Found {
		hits = List.copyOf(hits);
	}

	/**
	 * One found text.
	 *
	 * @param wording the wording that matched
	 * @param score comparable within one search only
	 * @param confidence from 0 to 1: how likely this answers the question; comparable
	 * between searches
	 */
	public record Hit<K>(K key, String wording, float score, double confidence) {
	}

}
