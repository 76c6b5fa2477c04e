package vn.thongsuot.search;

import java.util.regex.Pattern;

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

	/** Who asks in the very words of a text means it. */
	static final double ASKED = .95;

	private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

	private static final int FEWEST_LETTERS = 12;

	/** Who types no more than a topic may mean any text that speaks of it. */
	private static final double OF_TOPIC_AT_MOST = .7;

	/** Unless one speaks of it far more than the next. */
	private static final double STANDS_OUT = .25;

	private Confidence() {
	}

	/** Whether a wording says no more and no less, whatever the marks. */
	static boolean isAsked(String typed, Ranking.Ranked hit) {
		if (typed.length() > 2 * hit.wording().length()) {
			return false;
		}
		String letters = letters(typed);
		return letters.length() >= FEWEST_LETTERS && letters.equals(letters(hit.wording()));
	}

	private static String letters(String text) {
		return NO_LETTERS.matcher(Vietnamese.key(text)).replaceAll("");
	}

	static double of(Ranking.Ranked hit, Question question, Reading reading) {
		double confidence = hit.signals().confidence();
		if (!question.namesAnything() && reading.isTopic() && hit.margin() < STANDS_OUT) {
			confidence = Math.min(OF_TOPIC_AT_MOST, confidence);
		}
		return question.bare() ? ofNames(hit, confidence)
				: question.numbers().isEmpty() ? confidence : ofNumbers(hit, confidence);
	}

	/**
	 * Who only names something is shown what speaks of it, and nothing of anything else.
	 */
	private static double ofNames(Ranking.Ranked hit, double confidence) {
		return switch (hit.named()) {
			case NOTHING -> 0;
			case NAME -> Math.min(NAMED_AT_LEAST, confidence);
			case DOCUMENT -> NAMED_AT_LEAST;
			case ARTICLE_IN_WORDING -> ofNumbers(hit, confidence);
		};
	}

	private static double ofNumbers(Ranking.Ranked hit, double confidence) {
		return switch (hit.named()) {
			case NOTHING, NAME -> Math.min(NOT_NAMED_AT_MOST, confidence);
			case DOCUMENT -> Math.max(NAMED_AT_LEAST, confidence);
			case ARTICLE_IN_WORDING -> Math.max(isMeant(hit) ? ARTICLE_AT_LEAST : NAMED_AT_LEAST, confidence);
		};
	}

	private static boolean isMeant(Ranking.Ranked hit) {
		return hit.signals().shares().inAll() >= MOST_HELD && hit.margin() >= MOST_HELD;
	}

}
