package vn.thongsuot.search;

import java.io.IOException;
import java.util.List;

/** Reads a question and looks it up in one state of the index. */
final class Lookup {

	/** How far the confidence stands when most words had to be guessed. */
	private static final double GUESS = .3;

	/** The same when nothing but a short form with several meanings was typed. */
	private static final double AMBIGUOUS = .7;

	/** Where the likeliest sense answers well, no other is looked up. */
	private static final double ANSWERS = .5;

	/** How much the cost of its words says against a sense: chosen on own questions. */
	private static final double UNLIKELY = .2;

	private final State state;

	private final Vocabulary vocabulary;

	private final Reader reader;

	private final Abbreviations abbreviations;

	Lookup(State state, SyllableModel model, Abbreviations abbreviations) throws IOException {
		this.state = state;
		this.vocabulary = new Vocabulary(state);
		this.reader = new Reader(model, abbreviations);
		this.abbreviations = abbreviations;
	}

	/**
	 * What the question finds in that sense of its short forms that answers best: whose
	 * first hit holds as much of it, and that is not too unlikely between its words.
	 */
	Result find(Question question, int limit) throws IOException {
		Reading likeliest = this.reader.read(question.words());
		Result best = find(question, likeliest, limit);
		if (best.confidence() >= ANSWERS) {
			return best;
		}
		for (Reader.Sense sense : this.reader.othersOf(likeliest)) {
			Result other = find(question, likeliest.in(sense), 1);
			best = (other.inAll() >= best.inAll() && evidence(other) > evidence(best)) ? other : best;
		}
		return (best.reading() == likeliest) ? best : find(question, best.reading(), limit);
	}

	private double evidence(Result result) {
		double confidence = Math.clamp(result.confidence(), 1e-6, 1 - 1e-6);
		return Math.log(confidence / (1 - confidence)) - UNLIKELY * this.reader.cost(result.reading());
	}

	private Result find(Question question, Reading reading, int limit) throws IOException {
		Terms terms = Terms.of(reading, this.reader.otherSenses(reading));
		return new Result(question, reading, hits(terms, question, limit), trust(question, reading));
	}

	/** Without restoring anything: what the reading is measured against. */
	Result asTyped(String typed, int limit) throws IOException {
		Question question = Question.ofWords(typed);
		Reading reading = Reading.asTyped(typed);
		return new Result(question, reading, hits(Terms.of(reading, List.of()), question, limit), 1);
	}

	private double trust(Question question, Reading reading) {
		if (!question.namesAnything() && !reading.saysSomething()) {
			return 0;
		}
		return this.reader.isAmbiguous(reading) ? AMBIGUOUS : reading.isGuess() ? GUESS : 1;
	}

	private List<Ranking.Ranked> hits(Terms terms, Question question, int limit) throws IOException {
		Query query = new Query(this.state, this.vocabulary, terms, question);
		return new Ranking(this.state, query, this.abbreviations).best(limit);
	}

	/**
	 * What one reading of a question finds.
	 *
	 * @param trust what remains of a hit's confidence, from 0 to 1
	 */
	record Result(Question question, Reading reading, List<Ranking.Ranked> hits, double trust) {

		/** The question as it was read; as it was typed if all was taken for itself. */
		String understood(String typed) {
			return this.reading.isCorrected() ? this.question.read(this.reading) : typed;
		}

		/** How much of the question the first hit holds. */
		double inAll() {
			return this.hits.isEmpty() ? 0 : this.hits.getFirst().signals().shares().inAll();
		}

		/** That of the first hit. */
		double confidence() {
			return this.hits.isEmpty() ? 0 : confidence(this.hits.getFirst());
		}

		double confidence(Ranking.Ranked hit) {
			return this.trust * Confidence.of(hit, this.question, this.reading);
		}

		/** The same, given what was typed: it may be the very words of the hit. */
		double confidence(String typed, Ranking.Ranked hit) {
			return Confidence.isAsked(typed, hit) ? Confidence.ASKED : confidence(hit);
		}

	}

}
