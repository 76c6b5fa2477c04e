package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;

/** Which share of what a question says in a column each of some documents holds. */
final class Held {

	private final List<Part> parts = new ArrayList<>();

	/** Documents in ascending order. */
	Held(IndexSearcher searcher, int[] documents) {
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			int end = leaf.docBase + leaf.reader().maxDoc();
			int[] here = IntStream.of(documents).filter((each) -> each >= leaf.docBase && each < end).toArray();
			if (here.length > 0) {
				this.parts.add(new Part(leaf, here));
			}
		}
	}

	/** From 0 to 1, by document; words that no document holds count against all. */
	Map<Integer, Double> in(List<Query.Weighted> terms) throws IOException {
		Map<Integer, Double> shares = new HashMap<>();
		double all = terms.stream().mapToDouble(Query.Weighted::value).sum();
		for (Query.Weighted term : terms) {
			each(term, (document) -> shares.merge(document, term.value() / all, Double::sum));
		}
		return shares;
	}

	/** Those of the documents that hold each of these, in their order. */
	List<Set<Integer>> holding(List<Query.Weighted> terms) throws IOException {
		List<Set<Integer>> holding = new ArrayList<>();
		for (Query.Weighted term : terms) {
			Set<Integer> here = new HashSet<>();
			each(term, here::add);
			holding.add(here);
		}
		return holding;
	}

	private void each(Query.Weighted term, IntConsumer holds) throws IOException {
		if (term.documents() == 0) {
			return;
		}
		for (Part part : this.parts) {
			PostingsEnum[] spellings = term.spellings().postings(part.leaf(), PostingsEnum.NONE);
			for (int document : part.documents()) {
				if (isIn(spellings, document - part.leaf().docBase)) {
					holds.accept(document);
				}
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

	/** Those of the documents that one leaf holds; no other leaf is looked at. */
	private record Part(LeafReaderContext leaf, int[] documents) {
	}

}
