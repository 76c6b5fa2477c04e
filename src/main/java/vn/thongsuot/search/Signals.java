package vn.thongsuot.search;

/**
 * What speaks for the first of some hits being the answer, each from 0 to 1.
 *
 * @param norm its score as share of the highest that the question can reach
 * @param margin how far the next one is behind
 * @param words share of what the question says that the text holds
 * @param pairs the same of its pairs of words
 * @param inWording the same, in the wording only
 * @param ofWording share of what the wording says that the question holds
 */
record Signals(double norm, double margin, double words, double pairs, double inWording, double ofWording) {

	/**
	 * How likely it is the answer: a logistic function fitted on questions with known
	 * answers.
	 */
	double confidence() {
		double sum = -5 + 8 * this.norm + this.margin + this.words + this.ofWording;
		return 1 / (1 + Math.exp(-sum));
	}

}
