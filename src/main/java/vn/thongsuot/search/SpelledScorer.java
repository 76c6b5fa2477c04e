package vn.thongsuot.search;

import java.io.IOException;

import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/** Scores the documents that hold any of some spellings. */
final class SpelledScorer extends Scorer {

	private final PostingsEnum[] spellings;

	private final @Nullable SimScorer any;

	private final @Nullable SimScorer[] exact;

	private final NumericDocValues norms;

	private final DocIdSetIterator documents;

	private final float most;

	/**
	 * Scores a leaf.
	 * @param any scores all spellings together
	 * @param exact scores each spelling alone, where it counts
	 */
	SpelledScorer(PostingsEnum[] spellings, @Nullable SimScorer any, @Nullable SimScorer[] exact,
			NumericDocValues norms) {
		this.spellings = spellings;
		this.any = any;
		this.exact = exact;
		this.norms = norms;
		this.documents = (spellings.length == 1) ? spellings[0] : new AnyOf(spellings);
		this.most = most(any, exact);
	}

	private static float most(@Nullable SimScorer any, @Nullable SimScorer[] exact) {
		float most = (any != null) ? any.score(Float.MAX_VALUE, 1) : 0;
		for (SimScorer scorer : exact) {
			most += (scorer != null) ? scorer.score(Float.MAX_VALUE, 1) : 0;
		}
		return most;
	}

	@Override
	public int docID() {
		return this.documents.docID();
	}

	@Override
	public DocIdSetIterator iterator() {
		return this.documents;
	}

	@Override
	public float getMaxScore(int upTo) {
		return this.most;
	}

	@Override
	public float score() throws IOException {
		int document = this.documents.docID();
		long norm = this.norms.advanceExact(document) ? this.norms.longValue() : 1;
		float score = 0;
		int all = 0;
		for (int i = 0; i < this.spellings.length; i++) {
			if (this.spellings[i].docID() == document) {
				int frequency = this.spellings[i].freq();
				all += frequency;
				SimScorer scorer = this.exact[i];
				score += (scorer != null) ? scorer.score(frequency, norm) : 0;
			}
		}
		return (this.any != null) ? score + this.any.score(all, norm) : score;
	}

}
