package vn.thongsuot.search;

/**
 * How far a hit may be trusted: its signals, and whether it names the documents asked
 * for.
 */
final class Confidence {

	/**
	 * A text that names the asked document is worth showing, however short the question.
	 */
	private static final double NAMED_AT_LEAST = .5;

	private static final double NOT_NAMED_AT_MOST = .5;

	private Confidence() {
	}

	static double of(Ranking.Ranked hit, boolean numbersAsked) {
		double confidence = hit.signals().confidence();
		if (!numbersAsked) {
			return confidence;
		}
		return hit.named() ? Math.max(NAMED_AT_LEAST, confidence) : Math.min(NOT_NAMED_AT_MOST, confidence);
	}

}
