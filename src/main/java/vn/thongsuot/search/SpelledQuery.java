package vn.thongsuot.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds a word in any spelling, and scores more for the right ones: as if there were one
 * field for its folded form and another for its spelling.
 */
final class SpelledQuery extends Query {

	private final Spellings spellings;

	private final float folded;

	private final Map<BytesRef, Float> exact;

	/**
	 * Finds a word.
	 * @param folded its weight in any spelling
	 * @param exact what is added for a spelling
	 */
	SpelledQuery(Spellings spellings, float folded, Map<BytesRef, Float> exact) {
		this.spellings = spellings;
		this.folded = folded;
		this.exact = exact;
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
		CollectionStatistics field = Objects.requireNonNull(searcher.collectionStatistics(this.spellings.field));
		Map<BytesRef, SimScorer> scorers = new HashMap<>();
		for (Map.Entry<BytesRef, Float> spelling : this.exact.entrySet()) {
			Spellings.Frequency frequency = this.spellings.frequency(spelling.getKey());
			if (frequency.documents() > 0) {
				scorers.put(spelling.getKey(), scorer(searcher, boost * spelling.getValue(), field, frequency));
			}
		}
		SimScorer any = (this.folded > 0) ? scorer(searcher, boost * this.folded, field, this.spellings.frequency())
				: null;
		return new Spelled(any, scorers);
	}

	private static SimScorer scorer(IndexSearcher searcher, float weight, CollectionStatistics field,
			Spellings.Frequency frequency) {
		return searcher.getSimilarity()
			.scorer(weight, field, new TermStatistics(new BytesRef(), frequency.documents(), frequency.occurrences()));
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return this.spellings.field + ":" + this.exact.keySet();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/** The query in one state of the index. */
	private final class Spelled extends Weight {

		private final @Nullable SimScorer any;

		private final Map<BytesRef, SimScorer> scorers;

		Spelled(@Nullable SimScorer any, Map<BytesRef, SimScorer> scorers) {
			super(SpelledQuery.this);
			this.any = any;
			this.scorers = scorers;
		}

		@Override
		public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
			List<Spellings.Spelling> here = SpelledQuery.this.spellings.in(leaf)
				.stream()
				.filter((spelling) -> this.any != null || this.scorers.containsKey(spelling.end()))
				.toList();
			return here.isEmpty() ? null : supplier(scorer(leaf, here));
		}

		private Scorer scorer(LeafReaderContext leaf, List<Spellings.Spelling> here) throws IOException {
			PostingsEnum[] postings = SpelledQuery.this.spellings.postings(leaf, here, PostingsEnum.FREQS);
			@Nullable SimScorer[] exact = new SimScorer[postings.length];
			for (int i = 0; i < postings.length; i++) {
				exact[i] = this.scorers.get(here.get(i).end());
			}
			NumericDocValues norms = leaf.reader().getNormValues(SpelledQuery.this.spellings.field);
			return new SpelledScorer(postings, this.any, exact, norms);
		}

		private static ScorerSupplier supplier(Scorer scorer) {
			return new ScorerSupplier() {
				@Override
				public Scorer get(long leadCost) {
					return scorer;
				}

				@Override
				public long cost() {
					return scorer.iterator().cost();
				}
			};
		}

		@Override
		public Explanation explain(LeafReaderContext leaf, int document) {
			return Explanation.noMatch("not explained");
		}

		@Override
		public boolean isCacheable(LeafReaderContext leaf) {
			return false;
		}

	}

}
