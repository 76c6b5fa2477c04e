package vn.thongsuot.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Keeps the model of words in step with the indexed texts. */
final class Learning {

	private Learning() {
	}

	/**
	 * The model of all that the index holds; it knows the words that it knew when they
	 * were indexed.
	 */
	static SyllableModel of(SearcherManager searchers, Abbreviations abbreviations) throws IOException {
		SyllableModel model = new SyllableModel();
		Set<String> read = new HashSet<>();
		each(searchers, MatchAllDocsQuery.INSTANCE, (kept) -> {
			taught(kept, abbreviations).forEach(model::learn);
			read.addAll(Arrays.asList(kept.document().getValues(Documents.READ)));
		});
		model.meet(read.stream().map(Written::of).toList());
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
		each(searchers, new TermQuery(key), (kept) -> taught(kept, abbreviations).forEach(model::forget));
	}

	/** The texts from which was learnt. */
	private static Stream<List<Written>> taught(Kept kept, Abbreviations abbreviations) {
		Stream<String> wordings = Stream.of(kept.wording()).filter((wording) -> !Reader.isBare(wording));
		return Stream.concat(wordings, Arrays.stream(kept.document().getValues(Documents.BODY)))
			.map((text) -> Expanded.of(text, abbreviations).running());
	}

	private static void each(SearcherManager searchers, Query query, Consumer<Kept> each) throws IOException {
		IndexSearcher searcher = searchers.acquire();
		try {
			Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				Scorer scorer = weight.scorer(leaf);
				if (scorer != null) {
					each(leaf, scorer.iterator(), each);
				}
			}
		}
		finally {
			searchers.release(searcher);
		}
	}

	/** One after the other, so that what is stored together is unpacked once. */
	private static void each(LeafReaderContext leaf, DocIdSetIterator docs, Consumer<Kept> each) throws IOException {
		Bits live = leaf.reader().getLiveDocs();
		StoredFields stored = leaf.reader().storedFields();
		for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
			if (live == null || live.get(doc)) {
				each.accept(new Kept(Wordings.of(leaf.reader(), doc), stored.document(doc)));
			}
		}
	}

	/** What the index keeps of a wording, and with the first also of the whole text. */
	private record Kept(String wording, Document document) {
	}

}
