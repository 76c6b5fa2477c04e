package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The terms of a question with their weight in one state of the index. */
final class Query {

	/** Above any sum of words: who names a document by number means that document. */
	static final float NUMBER_SCORE = 1000;

	/** A named place or office says about as much as a word in all columns. */
	private static final float TAG_WEIGHT = 3;

	/** Fewer than Lucene allows, more than help. */
	private static final int MOST_TERMS = 900;

	private final List<Weighted> terms = new ArrayList<>();

	private final List<Weighted> tags = new ArrayList<>();

	private final Set<String> numbers;

	private double bound;

	Query(IndexSearcher searcher, Terms terms, Question question) throws IOException {
		this.numbers = question.numbers();
		Map<Column, Long> sizes = sizes(searcher);
		for (Map.Entry<Term, Float> entry : terms.weights().entrySet()) {
			add(searcher, entry, terms.said(entry.getKey()), sizes);
		}
		for (String tag : question.tags()) {
			addTag(searcher, new Term(Documents.TAG, tag));
		}
		this.terms.sort(Comparator.comparingDouble(Weighted::value).reversed());
	}

	private void add(IndexSearcher searcher, Map.Entry<Term, Float> weighted, boolean inQuestion,
			Map<Column, Long> sizes) throws IOException {
		Term term = weighted.getKey();
		TermStates states = TermStates.build(searcher, term, true);
		Column column = Column.of(term.field());
		double value = weighted.getValue() * idf(states.docFreq(), sizes.getOrDefault(column, 0L));
		boolean said = inQuestion && !(states.docFreq() == 0 && isNumber(term.text()));
		this.bound += said ? value : 0;
		this.terms.add(new Weighted(term, column, states, weighted.getValue(), value, said));
	}

	/** What names a document in a spelling of its own is found by its number. */
	private boolean isNumber(String word) {
		return asksForNumbers() && word.chars().anyMatch(Character::isDigit);
	}

	/** What no text names says nothing about any. */
	private void addTag(IndexSearcher searcher, Term tag) throws IOException {
		TermStates states = TermStates.build(searcher, tag, true);
		if (states.docFreq() > 0) {
			double value = TAG_WEIGHT * idf(states.docFreq(), searcher.getIndexReader().numDocs());
			this.bound += value;
			this.tags.add(new Weighted(tag, Column.ALL, states, TAG_WEIGHT, value, true));
		}
	}

	/** Whether it names a document by number. */
	boolean asksForNumbers() {
		return !this.numbers.isEmpty();
	}

	/** The score of a text that holds everything that the question says. */
	double bound() {
		return this.bound;
	}

	/** The terms of a column, seen or unseen. */
	List<Weighted> in(Column column) {
		return this.terms.stream().filter((term) -> term.column == column).toList();
	}

	/** The terms of a column that the question itself says. */
	List<Weighted> said(Column column) {
		return in(column).stream().filter(Weighted::said).toList();
	}

	org.apache.lucene.search.Query toLucene() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		Stream.concat(this.tags.stream(), this.terms.stream())
			.filter((term) -> term.states.docFreq() > 0)
			.limit(MOST_TERMS)
			.forEach((term) -> query.add(new BoostQuery(new TermQuery(term.term, term.states), term.weight),
					BooleanClause.Occur.SHOULD));
		this.numbers.stream().limit(MOST_TERMS / 10).forEach((number) -> {
			TermQuery named = new TermQuery(new Term(Documents.NUMBER, number));
			query.add(new BoostQuery(new ConstantScoreQuery(named), NUMBER_SCORE), BooleanClause.Occur.SHOULD);
		});
		return query.build();
	}

	static double idf(long frequency, long size) {
		return Math.log(1 + (size - frequency + .5) / (frequency + .5));
	}

	private static Map<Column, Long> sizes(IndexSearcher searcher) throws IOException {
		Map<Column, Long> sizes = new EnumMap<>(Column.class);
		for (Column column : Column.values()) {
			CollectionStatistics statistics = searcher.collectionStatistics(column.field);
			sizes.put(column, (statistics != null) ? statistics.docCount() : 0L);
		}
		return sizes;
	}

	/**
	 * A term of the question.
	 *
	 * @param value the most that it can add to a score
	 * @param said whether the question says it, not only another name for what it says
	 */
	record Weighted(Term term, Column column, TermStates states, float weight, double value, boolean said) {
	}

}
