package vn.thongsuot.search;

/**
 * What speaks for the first of some hits being the answer, each from 0 to 1.
 *
 * @param norm its score as share of the highest that the question can reach
 * @param margin how far the next one is behind
 * @param inWording share of what the question says that the wording holds
 * @param ofWording share of what the wording says that the question holds
 */
record Signals(double norm, double margin, double inWording, double ofWording) {

	/**
	 * How likely it is the answer: a logistic function, fitted on questions whose answer
	 * was there, was taken away, or could never be there.
	 */
	double confidence() {
		double sum = -1.1 + 2.95 * Math.log(this.norm + .02) + 4.42 * this.margin
				+ 2.37 * this.inWording * this.ofWording + 4.38 * this.ofWording;
		return 1 / (1 + Math.exp(-sum));
	}

}
