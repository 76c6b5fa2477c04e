package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The texts that score best, each by its best wording: however many wordings the first
 * ones have, as many texts are found as there are.
 */
final class TopTexts implements CollectorManager<TopTexts.Best, List<TopTexts.Hit>> {

	private final int limit;

	TopTexts(int limit) {
		this.limit = limit;
	}

	@Override
	public Best newCollector() {
		return new Best();
	}

	@Override
	public List<Hit> reduce(Collection<Best> parts) {
		Best all = new Best();
		parts.forEach((part) -> part.hits.forEach(all::add));
		return all.hits;
	}

	/**
	 * The best wording of a text.
	 *
	 * @param key of the text
	 */
	record Hit(BytesRef key, int document, float score) {

		boolean isBefore(Hit other) {
			return this.score > other.score || this.score == other.score && this.document < other.document;
		}

	}

	/** The best of some documents, the best first. */
	final class Best implements Collector {

		private final List<Hit> hits = new ArrayList<>();

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.TOP_SCORES;
		}

		@Override
		public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
			BinaryDocValues keys = DocValues.getBinary(leaf.reader(), Documents.KEY);
			return new OfLeaf(keys, leaf.docBase);
		}

		/** Nothing that scores less is among the best. */
		private float least() {
			return (this.hits.size() < TopTexts.this.limit) ? 0 : Math.nextUp(this.hits.getLast().score());
		}

		private void add(Hit hit) {
			for (int i = 0; i < this.hits.size(); i++) {
				if (this.hits.get(i).key().bytesEquals(hit.key())) {
					if (hit.isBefore(this.hits.get(i))) {
						this.hits.remove(i);
						insert(hit);
					}
					return;
				}
			}
			insert(hit);
			if (this.hits.size() > TopTexts.this.limit) {
				this.hits.removeLast();
			}
		}

		private void insert(Hit hit) {
			int place = this.hits.size();
			while (place > 0 && hit.isBefore(this.hits.get(place - 1))) {
				place--;
			}
			this.hits.add(place, hit);
		}

		/** Looks at the key of those documents only that may be among the best. */
		private final class OfLeaf implements LeafCollector {

			private final BinaryDocValues keys;

			private final int docBase;

			private @Nullable Scorable scorer;

			OfLeaf(BinaryDocValues keys, int docBase) {
				this.keys = keys;
				this.docBase = docBase;
			}

			@Override
			public void setScorer(Scorable scorer) throws IOException {
				this.scorer = scorer;
				scorer.setMinCompetitiveScore(least());
			}

			@Override
			public void collect(int document) throws IOException {
				Scorable scorer = Objects.requireNonNull(this.scorer, "set by Lucene before it collects");
				float score = scorer.score();
				if (score >= least() && this.keys.advanceExact(document)) {
					add(new Hit(BytesRef.deepCopyOf(this.keys.binaryValue()), this.docBase + document, score));
					scorer.setMinCompetitiveScore(least());
				}
			}

		}

	}

}
