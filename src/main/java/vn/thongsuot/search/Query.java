package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The terms of a question with their weight in one state of the index. */
final class Query {

	/**
	 * What a document scores that is named by number, beside a question of usual length.
	 */
	private static final float NUMBER_SCORE = 1000;

	/** A named place or office says about as much as a word in all columns. */
	private static final float TAG_WEIGHT = 3;

	/** Fewer than Lucene allows, more than help. */
	private static final int MOST_TERMS = 900;

	private final IndexSearcher searcher;

	private final Vocabulary vocabulary;

	private final List<Weighted> terms = new ArrayList<>();

	private final List<TermQuery> tags = new ArrayList<>();

	private final Set<String> numbers;

	private double bound;

	/** Above what all terms together can score. */
	private double highest;

	Query(IndexSearcher searcher, Vocabulary vocabulary, Terms terms, Question question) throws IOException {
		this.searcher = searcher;
		this.vocabulary = vocabulary;
		this.numbers = question.numbers();
		for (Map.Entry<Sought, Float> entry : terms.weights().entrySet()) {
			Sought sought = entry.getKey();
			add(sought, entry.getValue(), terms.said(sought));
		}
		for (String tag : question.tags()) {
			addTag(new Term(Documents.TAG, tag));
		}
		this.terms.sort(Comparator.comparingDouble(Weighted::value).reversed());
	}

	private void add(Sought sought, float weight, boolean inQuestion) throws IOException {
		Spellings spellings = this.vocabulary.of(sought.column(), sought.key());
		long documents = spellings.frequency(sought).documents();
		double value = weight * idf(documents, this.vocabulary.size(sought.column()));
		boolean said = inQuestion && !(isNumber(sought.key()) && (documents == 0 || hasLetter(sought.key())));
		this.bound += said ? value : 0;
		this.highest += (documents > 0) ? value : 0;
		this.terms.add(new Weighted(sought, spellings, documents, weight, value, said));
	}

	/** What names a document in a spelling of its own is found by its number. */
	private boolean isNumber(String word) {
		return asksForNumbers() && word.chars().anyMatch(Character::isDigit);
	}

	private static boolean hasLetter(String word) {
		return word.chars().anyMatch(Character::isLetter);
	}

	/** What no text names says nothing about any. */
	private void addTag(Term tag) throws IOException {
		TermStates states = TermStates.build(this.searcher, tag, true);
		if (states.docFreq() > 0) {
			double value = TAG_WEIGHT * idf(states.docFreq(), this.searcher.getIndexReader().numDocs());
			this.bound += value;
			this.highest += value;
			this.tags.add(new TermQuery(tag, states));
		}
	}

	/** The articles of documents that it names by number. */
	List<String> articles() {
		return this.numbers.stream().filter((number) -> number.indexOf(':') > 0).toList();
	}

	/** Whether it names a document by number. */
	boolean asksForNumbers() {
		return !this.numbers.isEmpty();
	}

	/**
	 * Whether it names a place or an office of which any text speaks, and no document.
	 */
	boolean knowsName() {
		return !this.tags.isEmpty() && !asksForNumbers();
	}

	/**
	 * What each number scores that a text holds: above any sum of words, for who names a
	 * document by number means that document.
	 */
	float numberScore() {
		return NUMBER_SCORE * (float) Math.max(1, Math.ceil(this.highest / NUMBER_SCORE));
	}

	/** The score of a text that holds everything that the question says. */
	double bound() {
		return this.bound;
	}

	/** The terms of a column, seen or unseen. */
	List<Weighted> in(Column column) {
		return this.terms.stream().filter((term) -> term.sought.column() == column).toList();
	}

	/** The terms of a column that the question itself says. */
	List<Weighted> said(Column column) {
		return in(column).stream().filter(Weighted::said).toList();
	}

	/** How much a word of a wording says by itself, in whatever spelling. */
	double says(String word) throws IOException {
		Spellings spellings = this.vocabulary.of(Column.WORDING_FOLDED, Keys.of(word));
		return QuestionWords.weight(word)
				* idf(spellings.frequency().documents(), this.searcher.getIndexReader().numDocs());
	}

	org.apache.lucene.search.Query toLucene() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		this.tags.forEach((tag) -> query.add(new BoostQuery(tag, TAG_WEIGHT), BooleanClause.Occur.SHOULD));
		spelled().forEach((word) -> query.add(word, BooleanClause.Occur.SHOULD));
		float numberScore = numberScore();
		this.numbers.stream().limit(MOST_TERMS / 10).forEach((number) -> {
			TermQuery named = new TermQuery(new Term(Documents.NUMBER, number));
			query.add(new BoostQuery(new ConstantScoreQuery(named), numberScore), BooleanClause.Occur.SHOULD);
		});
		return query.build();
	}

	/** Exact and folded terms of the same word are looked for together. */
	private List<SpelledQuery> spelled() {
		Map<Spellings, List<Weighted>> words = new LinkedHashMap<>();
		this.terms.stream()
			.filter((term) -> term.documents > 0)
			.limit(MOST_TERMS - this.tags.size())
			.forEach((term) -> words.computeIfAbsent(term.spellings, (key) -> new ArrayList<>()).add(term));
		return words.entrySet().stream().map((word) -> spelled(word.getKey(), word.getValue())).toList();
	}

	private static SpelledQuery spelled(Spellings spellings, List<Weighted> terms) {
		float folded = 0;
		Map<BytesRef, Float> exact = new HashMap<>();
		for (Weighted term : terms) {
			if (term.sought.column().folded) {
				folded += term.weight;
			}
			else {
				exact.put(term.sought.end(), term.weight);
			}
		}
		return new SpelledQuery(spellings, folded, exact);
	}

	private static double idf(long frequency, long size) {
		return Math.log(1 + (size - frequency + .5) / (frequency + .5));
	}

	/**
	 * A term of the question.
	 *
	 * @param documents how many hold it
	 * @param value the most that it can add to a score
	 * @param said whether the question says it, not only another name for what it says
	 */
	record Weighted(Sought sought, Spellings spellings, long documents, float weight, double value, boolean said) {
	}

}
