package vn.thongsuot.search;

/**
 * A text that is like another.
 *
 * @param share from 0 to 1: how much of what the other says, word by word in a row, this
 * one says too; from {@link #SAME} on both are most likely about the same
 */
public record Alike<K>(K key, double share) {

	/**
	 * Halves of reports, without diacritics and with slips, reach more; the nearest other
	 * reports do not: see LikenessEvaluation.
	 */
	public static final double SAME = .75;

}
