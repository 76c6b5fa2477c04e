package vn.thongsuot.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;

/** Which share of what a question says in a column each of some documents holds. */
final class Held {

	private final IndexSearcher searcher;

	private final int[] documents;

	/** Documents in ascending order. */
	Held(IndexSearcher searcher, int[] documents) {
		this.searcher = searcher;
		this.documents = documents;
	}

	/** From 0 to 1, by document; words that no document holds count against all. */
	Map<Integer, Double> in(List<Query.Weighted> terms) throws IOException {
		Map<Integer, Double> shares = new HashMap<>();
		double all = terms.stream().mapToDouble(Query.Weighted::value).sum();
		for (Query.Weighted term : terms) {
			if (term.states().docFreq() > 0) {
				share(term, term.value() / all, shares);
			}
		}
		return shares;
	}

	private void share(Query.Weighted term, double share, Map<Integer, Double> shares) throws IOException {
		for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
			PostingsEnum postings = leaf.reader().postings(term.term(), PostingsEnum.NONE);
			if (postings != null) {
				share(leaf, postings, share, shares);
			}
		}
	}

	private void share(LeafReaderContext leaf, PostingsEnum postings, double share, Map<Integer, Double> shares)
			throws IOException {
		int end = leaf.docBase + leaf.reader().maxDoc();
		for (int document : this.documents) {
			int inLeaf = document - leaf.docBase;
			if (document >= leaf.docBase && document < end && reach(postings, inLeaf) == inLeaf) {
				shares.merge(document, share, Double::sum);
			}
		}
	}

	private static int reach(PostingsEnum postings, int document) throws IOException {
		return (postings.docID() < document) ? postings.advance(document) : postings.docID();
	}

}
