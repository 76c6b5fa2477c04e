package vn.thongsuot.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what people type: restores marks, slips, raw keys, lost spaces and short forms.
 */
final class Reader {

	/** Words of a question that are read; nobody asks with more. */
	static final int LIMIT = 400;

	/** Fewer words may be rightly written without marks. */
	private static final int FEWEST_BARE = 3;

	/** Longer questions say enough besides their short forms. */
	private static final int SHORT = 10;

	/** Other senses that are looked up; each takes a search. */
	private static final int OTHERS = 2;

	private final SyllableModel model;

	private final Abbreviations abbreviations;

	Reader(SyllableModel model, Abbreviations abbreviations) {
		this.model = model;
		this.abbreviations = abbreviations;
	}

	Reading read(String question) {
		List<Token> tokens = Tokens.of(question, LIMIT);
		Lattice lattice = Readings.of(tokens, this.model, this.abbreviations);
		return new Reading(tokens, new BestPath(this.model).through(lattice));
	}

	/** Other senses of its short forms, of some of a short question. */
	List<Sense> othersOf(Reading reading) {
		if (reading.typed().size() > SHORT) {
			return List.of();
		}
		return IntStream.range(0, reading.typed().size())
			.boxed()
			.flatMap((at) -> others(reading, at))
			.limit(OTHERS)
			.toList();
	}

	/** How unexpected the words are in this order. */
	double cost(Reading reading) {
		double cost = 0;
		String before = "";
		for (Lattice.Edge word : reading.words()) {
			cost += this.model.cost(before, word.word());
			before = word.word();
		}
		return cost;
	}

	private Stream<Sense> others(Reading reading, int at) {
		List<List<String>> senses = this.abbreviations.expansions(List.of(reading.typed().get(at)));
		List<String> taken = reading.read(at);
		return senses.contains(taken)
				? senses.stream().filter((sense) -> !sense.equals(taken)).map((sense) -> new Sense(at, sense))
				: Stream.empty();
	}

	/** A wording of a document; one without any marks is read as a question is. */
	Expanded wording(String text) {
		List<Token> tokens = Tokens.of(text);
		if (!isBare(tokens)) {
			return Expanded.of(tokens, this.abbreviations);
		}
		return Expanded.read(read(text).words().stream().map(Lattice.Edge::word).toList());
	}

	/** Makes the words of a document known. */
	void meet(Expanded text) {
		this.model.meet(text.running());
	}

	/** Whether somebody typed it without marks: such a text teaches nothing. */
	static boolean isBare(String text) {
		return isBare(Tokens.of(text));
	}

	private static boolean isBare(List<Token> tokens) {
		if (tokens.size() < FEWEST_BARE) {
			return false;
		}
		for (Token token : tokens) {
			if (token.hasMarks()) {
				return false;
			}
		}
		return true;
	}

	/** Whether all that was typed are short forms that may stand for several things. */
	boolean isAmbiguous(Reading reading) {
		return reading.typed().stream().allMatch((token) -> this.abbreviations.expansions(List.of(token)).size() > 1);
	}

	/**
	 * What short forms in the question may stand for besides what they were taken for.
	 */
	List<String> otherSenses(Reading reading) {
		List<String> taken = reading.words().stream().map(Lattice.Edge::word).toList();
		return reading.words()
			.stream()
			.filter((word) -> word.origin() == Lattice.Origin.EXPANDED)
			.map(Lattice.Edge::token)
			.distinct()
			.flatMap((at) -> this.abbreviations.expansions(List.of(reading.typed().get(at))).stream())
			.flatMap(List::stream)
			.filter((word) -> !taken.contains(word))
			.distinct()
			.toList();
	}

	/**
	 * What a short form may stand for.
	 *
	 * @param token its number
	 */
	record Sense(int token, List<String> words) {
	}

}
