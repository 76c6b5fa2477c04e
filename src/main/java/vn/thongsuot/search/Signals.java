package vn.thongsuot.search;

/**
 * What speaks for the first of some hits being the answer, each from 0 to 1.
 *
 * @param norm its score as share of the highest that the question can reach
 * @param margin how far the next one is behind
 * @param inWording share of what the question says that the wording holds
 * @param ofWording share of what the wording says that the question holds
 * @param inAll share of what the question says that all of the text holds
 */
record Signals(double norm, double margin, double inWording, double ofWording, double inAll) {

	/** Fitted with the evidence as it is: see ConfidenceCalibration. */
	private static final double OFFSET = -.03;

	private static final double SLOPE = .54;

	/** How likely it is the answer. */
	double confidence() {
		return confidence(evidence());
	}

	static double confidence(double evidence) {
		return 1 / (1 + Math.exp(-(OFFSET + SLOPE * evidence)));
	}

	/** What tells questions whose answer is there from those whose answer is not. */
	double evidence() {
		return -1.1 + 2.95 * Math.log(this.norm + .02) + 4.42 * this.margin + 2.37 * this.inWording * this.ofWording
				+ 4.38 * this.ofWording + 2 * this.inAll;
	}

}
