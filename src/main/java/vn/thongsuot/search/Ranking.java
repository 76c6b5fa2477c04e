package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
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
		List<ScoreDoc> hits = firstOfEachKey(limit + 1, without);
		List<Ranked> ranked = new ArrayList<>();
		for (int i = 0; i < Math.min(limit, hits.size()); i++) {
			double next = (i + 1 < hits.size()) ? hits.get(i + 1).score : 0;
			ranked.add(ranked(hits.get(i), next));
		}
		return ranked;
	}

	private List<ScoreDoc> firstOfEachKey(int limit, Set<String> without) throws IOException {
		Map<String, ScoreDoc> first = new LinkedHashMap<>();
		for (ScoreDoc hit : this.searcher.search(this.query.toLucene(), limit * OVERSAMPLED).scoreDocs) {
			String key = key(hit.doc);
			if (!without.contains(key)) {
				first.putIfAbsent(key, hit);
			}
			if (first.size() == limit) {
				break;
			}
		}
		return List.copyOf(first.values());
	}

	private String key(int doc) throws IOException {
		LeafReaderContext leaf = leaf(doc);
		BinaryDocValues keys = leaf.reader().getBinaryDocValues(Documents.KEY);
		keys.advanceExact(doc - leaf.docBase);
		return keys.binaryValue().utf8ToString();
	}

	private Ranked ranked(ScoreDoc hit, double nextScore) throws IOException {
		String wording = this.searcher.storedFields()
			.document(hit.doc, Set.of(Documents.WORDING))
			.get(Documents.WORDING);
		boolean named = hit.score >= Query.NUMBER_SCORE;
		double score = hit.score % Query.NUMBER_SCORE;
		double margin = Math.max(0, hit.score - nextScore) / Math.max(1e-6, hit.score);
		Signals signals = new Signals(score / Math.max(1e-6, this.query.bound()), margin,
				held(hit.doc, Column.WORDING_FOLDED), ofWording(wording), held(hit.doc, Column.ALL_FOLDED));
		return new Ranked(key(hit.doc), wording, hit.score, named, signals);
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

	private double ofWording(String wording) throws IOException {
		Set<String> asked = new HashSet<>();
		this.query.in(Column.WORDING_FOLDED).forEach((term) -> asked.add(term.term().text()));
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

	/**
	 * One hit.
	 *
	 * @param named whether the question names a document by a number that the text holds
	 */
	record Ranked(String key, String wording, float score, boolean named, Signals signals) {
	}

}
