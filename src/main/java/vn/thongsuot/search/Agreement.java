package vn.thongsuot.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.search.IndexSearcher;

/**
 * What all wordings of some texts say of a question: each of its words is looked up once,
 * however many texts there are.
 */
final class Agreement {

	private final List<Query.Weighted> said;

	/** By the key of their text. */
	private final Map<String, int[]> documents = new HashMap<>();

	/** The documents that hold each of what is said. */
	private final List<Set<Integer>> holding;

	Agreement(IndexSearcher searcher, Wordings wordings, List<Query.Weighted> said, Collection<String> keys)
			throws IOException {
		this.said = said;
		for (String key : keys) {
			this.documents.put(key, wordings.documents(key));
		}
		int[] ofSeveral = this.documents.values()
			.stream()
			.filter((each) -> each.length > 1)
			.flatMapToInt(IntStream::of)
			.sorted()
			.toArray();
		this.holding = (ofSeveral.length > 0) ? new Held(searcher, ofSeveral).holding(said) : List.of();
	}

	/** What a text's other wordings say of the question and this one does not. */
	double of(String key, int document) {
		int[] wordings = Objects.requireNonNull(this.documents.get(key));
		return (wordings.length > 1) ? together(wordings) - together(document) : 0;
	}

	/** Which share of what is said these hold together. */
	private double together(int... documents) {
		double all = 0;
		double held = 0;
		for (int i = 0; i < this.said.size(); i++) {
			Set<Integer> holding = this.holding.get(i);
			double value = this.said.get(i).value();
			all += value;
			held += IntStream.of(documents).anyMatch(holding::contains) ? value : 0;
		}
		return (all > 0) ? held / all : 0;
	}

}
