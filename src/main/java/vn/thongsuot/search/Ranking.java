package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** The hits of a query, the best wording of each text, with the signals of each. */
final class Ranking {

	private static final int OVERSAMPLED = 8;

	/** Hits beyond those wanted that may still come before them. */
	private static final int LOOKED_AT = 5;

	/** How much more a wording counts of which the question says all. */
	private static final double BRIEF = .15;

	private final IndexSearcher searcher;

	private final Query query;

	private final Abbreviations abbreviations;

	Ranking(IndexSearcher searcher, Query query, Abbreviations abbreviations) {
		this.searcher = searcher;
		this.query = query;
		this.abbreviations = abbreviations;
	}

	List<Ranked> best(int limit) throws IOException {
		return best(limit, Set.of());
	}

	/** As if the texts with these keys were not there. */
	List<Ranked> best(int limit, Set<String> without) throws IOException {
		List<Candidate> candidates = new ArrayList<>(candidates(limit + LOOKED_AT, without));
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
		List<Ranked> ranked = new ArrayList<>();
		for (int i = 0; i < Math.min(limit, candidates.size()); i++) {
			double next = (i + 1 < candidates.size()) ? candidates.get(i + 1).score() : 0;
			ranked.add(ranked(candidates.get(i), next));
		}
		return ranked;
	}

	private List<Candidate> candidates(int limit, Set<String> without) throws IOException {
		Map<String, Candidate> first = new LinkedHashMap<>();
		Set<String> asked = asked();
		for (ScoreDoc hit : this.searcher.search(this.query.toLucene(), limit * OVERSAMPLED).scoreDocs) {
			String key = key(hit.doc);
			if (!without.contains(key) && !first.containsKey(key)) {
				first.put(key, candidate(hit, key, asked));
			}
			if (first.size() == limit) {
				break;
			}
		}
		return List.copyOf(first.values());
	}

	/**
	 * A wording of which the question says much is nearer than one that also says more.
	 */
	private Candidate candidate(ScoreDoc hit, String key, Set<String> asked) throws IOException {
		String wording = this.searcher.storedFields()
			.document(hit.doc, Set.of(Documents.WORDING))
			.get(Documents.WORDING);
		double ofWording = ofWording(wording, asked);
		double words = hit.score % Query.NUMBER_SCORE;
		double named = hit.score - words;
		return new Candidate(hit.doc, key, wording, named + words * (1 + BRIEF * ofWording), words, ofWording);
	}

	private String key(int doc) throws IOException {
		LeafReaderContext leaf = leaf(doc);
		BinaryDocValues keys = leaf.reader().getBinaryDocValues(Documents.KEY);
		keys.advanceExact(doc - leaf.docBase);
		return keys.binaryValue().utf8ToString();
	}

	private Ranked ranked(Candidate hit, double nextScore) throws IOException {
		double margin = Math.max(0, hit.score() - nextScore) / Math.max(1e-6, hit.score());
		Signals signals = new Signals(hit.words() / Math.max(1e-6, this.query.bound()), margin,
				held(hit.doc(), Column.WORDING_FOLDED), hit.ofWording(), held(hit.doc(), Column.ALL_FOLDED));
		return new Ranked(hit.key(), hit.wording(), (float) hit.score(), hit.score() >= Query.NUMBER_SCORE, signals);
	}

	/** Which share of what the question says in a column that text holds. */
	private double held(int doc, Column column) throws IOException {
		double held = 0;
		double all = 0;
		LeafReaderContext leaf = leaf(doc);
		for (Query.Weighted term : this.query.in(column)) {
			all += term.value();
			if (term.states().docFreq() > 0) {
				PostingsEnum postings = leaf.reader().postings(term.term(), PostingsEnum.NONE);
				boolean holds = postings != null && postings.advance(doc - leaf.docBase) == doc - leaf.docBase;
				held += holds ? term.value() : 0;
			}
		}
		return (all > 0) ? held / all : 0;
	}

	private Set<String> asked() {
		Set<String> asked = new HashSet<>();
		this.query.in(Column.WORDING_FOLDED).forEach((term) -> asked.add(term.term().text()));
		return asked;
	}

	private double ofWording(String wording, Set<String> asked) throws IOException {
		double held = 0;
		double all = 0;
		for (String word : new HashSet<>(Expanded.of(wording, this.abbreviations).running())) {
			Term term = new Term(Column.WORDING_FOLDED.field, Keys.of(word));
			double says = QuestionWords.weight(word)
					* Query.idf(this.searcher.getIndexReader().docFreq(term), this.searcher.getIndexReader().numDocs());
			all += says;
			held += asked.contains(term.text()) ? says : 0;
		}
		return (all > 0) ? held / all : 0;
	}

	private LeafReaderContext leaf(int doc) {
		List<LeafReaderContext> leaves = this.searcher.getIndexReader().leaves();
		return leaves.get(ReaderUtil.subIndex(doc, leaves));
	}

	/** The first hit of a text, before its signals are known. */
	private record Candidate(int doc, String key, String wording, double score, double words, double ofWording) {
	}

	/**
	 * One hit.
	 *
	 * @param named whether the question names a document by a number that the text holds
	 */
	record Ranked(String key, String wording, float score, boolean named, Signals signals) {
	}

}
