package vn.thongsuot.search;

/**
 * A text that is like another.
 *
 * @param share from 0 to 1: how much of what the other says, word by word in a row, this
 * one says too; from {@link #SAME} on both are most likely about the same
 */
public record Alike<K>(K key, double share) {

	/**
	 * On reports repeated by halves, without diacritics and with slips, 95 of 100 repeats
	 * reach more, and of the nearest other reports one of 100 does.
	 */
	public static final double SAME = .75;

}
