package vn.thongsuot.search;

/**
 * How much a question and a text say of each other, each from 0 to 1.
 *
 * @param ofWording share of what the wording says that the question holds
 * @param inAll share of what the question says that all of the text holds
 * @param pairsInAll the same, two words in a row
 */
record Shares(double ofWording, double inAll, double pairsInAll) {

	/**
	 * Chosen, as the next two, on entries' wordings that were left out and on six sets.
	 */
	private static final double OF_WORDING = .5;

	private static final double IN_ALL = .3;

	private static final double PAIRS_IN_ALL = .3;

	/**
	 * How much of a score remains for what is missing: how good a match is as a whole,
	 * while a score sums up single words.
	 */
	double factor() {
		return Math
			.exp(-OF_WORDING * (1 - this.ofWording) - IN_ALL * (1 - this.inAll) - PAIRS_IN_ALL * (1 - this.pairsInAll));
	}

}
