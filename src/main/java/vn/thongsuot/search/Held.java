package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
			if (term.documents() > 0) {
				share(term, term.value() / all, shares);
			}
		}
		return shares;
	}

	/** Those of the documents that hold each of these, in their order. */
	List<Set<Integer>> holding(List<Query.Weighted> terms) throws IOException {
		List<Set<Integer>> holding = new ArrayList<>();
		for (Query.Weighted term : terms) {
			Map<Integer, Double> held = new HashMap<>();
			if (term.documents() > 0) {
				share(term, 1, held);
			}
			holding.add(held.keySet());
		}
		return holding;
	}

	private void share(Query.Weighted term, double share, Map<Integer, Double> shares) throws IOException {
		for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
			Spellings spellings = term.spellings();
			PostingsEnum[] postings = spellings.postings(leaf, spellings.in(leaf), PostingsEnum.NONE);
			share(leaf, postings, share, shares);
		}
	}

	private void share(LeafReaderContext leaf, PostingsEnum[] spellings, double share, Map<Integer, Double> shares)
			throws IOException {
		int end = leaf.docBase + leaf.reader().maxDoc();
		for (int document : this.documents) {
			if (document >= leaf.docBase && document < end && isIn(spellings, document - leaf.docBase)) {
				shares.merge(document, share, Double::sum);
			}
		}
	}

	private static boolean isIn(PostingsEnum[] spellings, int document) throws IOException {
		for (PostingsEnum spelling : spellings) {
			if (reach(spelling, document) == document) {
				return true;
			}
		}
		return false;
	}

	private static int reach(PostingsEnum postings, int document) throws IOException {
		return (postings.docID() < document) ? postings.advance(document) : postings.docID();
	}

}
