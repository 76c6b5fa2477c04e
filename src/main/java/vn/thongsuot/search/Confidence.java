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

	/** Who asks about an article about which this text asks too wants this text. */
	private static final double ARTICLE_AT_LEAST = .92;

	/** But not if most of the question is about something else. */
	private static final double MOST_HELD = .5;

	private Confidence() {
	}

	static double of(Ranking.Ranked hit, boolean numbersAsked) {
		double confidence = hit.signals().confidence();
		if (!numbersAsked) {
			return confidence;
		}
		return switch (hit.named()) {
			case NOTHING -> Math.min(NOT_NAMED_AT_MOST, confidence);
			case DOCUMENT -> Math.max(NAMED_AT_LEAST, confidence);
			case ARTICLE_IN_WORDING -> Math.max(isMeant(hit.signals()) ? ARTICLE_AT_LEAST : NAMED_AT_LEAST, confidence);
		};
	}

	private static boolean isMeant(Signals signals) {
		return signals.shares().inAll() >= MOST_HELD && signals.lead() >= MOST_HELD;
	}

}
