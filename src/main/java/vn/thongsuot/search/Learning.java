package vn.thongsuot.search;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.DocIdSetIterator;

/** Keeps the model of words in step with the indexed texts. */
final class Learning {

	private Learning() {
	}

	/** The model of all that the index holds. */
	static SyllableModel of(SearcherManager searchers, Abbreviations abbreviations) throws IOException {
		SyllableModel model = new SyllableModel();
		each(searchers, MatchAllDocsQuery.INSTANCE, abbreviations, model::learn);
		return model;
	}

	/** Learns from as many of the texts as teach anything. */
	static <K> void learn(SyllableModel model, Iterable<Text<K>> texts, Abbreviations abbreviations) {
		for (Text<K> text : texts) {
			if (model.isFull()) {
				return;
			}
			learn(model, text, abbreviations);
		}
	}

	static void learn(SyllableModel model, Text<?> text, Abbreviations abbreviations) {
		text.wordings()
			.stream()
			.filter((wording) -> !Reader.isBare(wording))
			.forEach((wording) -> model.learn(Expanded.of(wording, abbreviations).running()));
		model.learn(Expanded.of(text.body(), abbreviations).running());
	}

	/** Takes back what was learnt from the text that the index holds under the key. */
	static void forget(SyllableModel model, SearcherManager searchers, Term key, Abbreviations abbreviations)
			throws IOException {
		each(searchers, new TermQuery(key), abbreviations, model::forget);
	}

	private static void each(SearcherManager searchers, Query query, Abbreviations abbreviations,
			Consumer<List<Written>> words) throws IOException {
		IndexSearcher searcher = searchers.acquire();
		try {
			Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				Scorer scorer = weight.scorer(leaf);
				if (scorer != null) {
					each(leaf, scorer.iterator(), abbreviations, words);
				}
			}
		}
		finally {
			searchers.release(searcher);
		}
	}

	private static void each(LeafReaderContext leaf, DocIdSetIterator docs, Abbreviations abbreviations,
			Consumer<List<Written>> words) throws IOException {
		for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
			if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
				String wording = Wordings.of(leaf.reader(), doc);
				if (!Reader.isBare(wording)) {
					words.accept(Expanded.of(wording, abbreviations).running());
				}
				String body = leaf.reader().storedFields().document(doc, Set.of(Documents.BODY)).get(Documents.BODY);
				if (body != null) {
					words.accept(Expanded.of(body, abbreviations).running());
				}
			}
		}
	}

}
