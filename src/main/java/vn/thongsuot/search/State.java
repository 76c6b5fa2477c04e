package vn.thongsuot.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, with what was counted in it so far. */
final class State extends IndexSearcher {

	/** Some megabytes at most. */
	private static final int MOST_COUNTED = 1 << 16;

	private final Map<Term, Spellings.Frequency> counted = new ConcurrentHashMap<>();

	State(IndexReader reader) {
		super(reader);
		setSimilarity(IndexFolder.SIMILARITY);
		setQueryCache(null);
	}

	/** How often a word occurs: counted when somebody asks for the first time. */
	Spellings.Frequency frequency(Term word, Counting counting) throws IOException {
		Spellings.Frequency known = this.counted.get(word);
		if (known == null) {
			known = counting.count();
			if (this.counted.size() < MOST_COUNTED) {
				this.counted.put(word, known);
			}
		}
		return known;
	}

	/** Counts a word. */
	interface Counting {

		Spellings.Frequency count() throws IOException;

	}

}
