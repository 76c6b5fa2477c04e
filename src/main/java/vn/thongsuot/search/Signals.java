package vn.thongsuot.search;

/**
 * What speaks for the first of some hits being the answer, each from 0 to 1.
 *
 * @param norm what its words score as share of the highest that the question can reach,
 * words that no text holds included
 * @param margin how far the next text is behind
 * @param shares how much it and the question say of each other
 */
record Signals(double norm, double margin, Shares shares) {

	/** Fitted, as are the weights: see ConfidenceCalibration. */
	private static final double OFFSET = -2.93;

	private static final double NORM = 1.4;

	private static final double MARGIN = 2.68;

	private static final double OF_WORDING = 2.88;

	private static final double IN_ALL = 2.88;

	/** Keeps the logarithm of nothing in bounds. */
	private static final double LITTLE = .02;

	/** How likely it is the answer. */
	double confidence() {
		return 1 / (1 + Math.exp(-evidence()));
	}

	/** The logarithm of the odds that it is the answer. */
	double evidence() {
		double[] values = values();
		return OFFSET + NORM * values[0] + MARGIN * values[1] + OF_WORDING * values[2] + IN_ALL * values[3];
	}

	/** What is weighed, in the order of the weights. */
	double[] values() {
		return new double[] { Math.log(this.norm + LITTLE), this.margin, this.shares.ofWording(), this.shares.inAll() };
	}

}
