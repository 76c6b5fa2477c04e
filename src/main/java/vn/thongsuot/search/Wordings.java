package vn.thongsuot.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Which documents of one state of the index are wordings of which text. */
final class Wordings {

	private final StoredFields stored;

	private final List<LeafReaderContext> leaves;

	Wordings(IndexSearcher searcher) throws IOException {
		this.stored = searcher.storedFields();
		this.leaves = searcher.getIndexReader().leaves();
	}

	/** The key of the text. */
	String key(int document) throws IOException {
		LeafReaderContext leaf = this.leaves.get(ReaderUtil.subIndex(document, this.leaves));
		BinaryDocValues keys = leaf.reader().getBinaryDocValues(Documents.KEY);
		keys.advanceExact(document - leaf.docBase);
		return keys.binaryValue().utf8ToString();
	}

	/** The documents of a text, in ascending order. */
	int[] documents(String key) throws IOException {
		IntStream.Builder documents = IntStream.builder();
		for (LeafReaderContext leaf : this.leaves) {
			PostingsEnum postings = leaf.reader().postings(new Term(Documents.KEY, key), PostingsEnum.NONE);
			if (postings != null) {
				add(postings, leaf, documents);
			}
		}
		return documents.build().toArray();
	}

	/** A wording, as it was written. */
	String of(int document) throws IOException {
		return this.stored.document(document, Set.of(Documents.WORDING)).get(Documents.WORDING);
	}

	private static void add(PostingsEnum postings, LeafReaderContext leaf, IntStream.Builder documents)
			throws IOException {
		Bits live = leaf.reader().getLiveDocs();
		for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
			if (live == null || live.get(at)) {
				documents.add(leaf.docBase + at);
			}
		}
	}

}
