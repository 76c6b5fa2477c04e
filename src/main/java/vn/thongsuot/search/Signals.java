package vn.thongsuot.search;

/**
 * What speaks for the first of some hits being the answer, each from 0 to 1.
 *
 * @param norm what its words score as share of the highest that the question can reach,
 * words that no text holds included
 * @param lead how far the next text, and one some places on, are behind
 * @param agreement share of what the question says that only other wordings of the text
 * hold
 * @param shares how much it and the question say of each other
 */
record Signals(double norm, double lead, double agreement, Shares shares) {

	/** Fitted, as are the weights: see ConfidenceCalibration. */
	private static final double OFFSET = -3.23;

	private static final double NORM = 1.48;

	private static final double LEAD = 3.66;

	private static final double AGREEMENT = 6.56;

	private static final double OF_WORDING = 3.01;

	private static final double IN_ALL = 1.75;

	/** More agreement of wordings none of which says it all proves nothing. */
	private static final double MOST = .35;

	/** Keeps the logarithm of nothing in bounds. */
	private static final double LITTLE = .02;

	/** How likely it is the answer. */
	double confidence() {
		return 1 / (1 + Math.exp(-evidence()));
	}

	/** The logarithm of the odds that it is the answer. */
	double evidence() {
		double[] values = values();
		return OFFSET + NORM * values[0] + LEAD * values[1] + AGREEMENT * values[2] + OF_WORDING * values[3]
				+ IN_ALL * values[4];
	}

	/** What is weighed, in the order of the weights. */
	double[] values() {
		return new double[] { Math.log(this.norm + LITTLE), this.lead, Math.min(MOST, this.agreement),
				this.shares.ofWording(), this.shares.inAll() };
	}

}
