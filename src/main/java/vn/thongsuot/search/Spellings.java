package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A word, or a pair of words, in all the spellings in which a field holds it. */
final class Spellings {

	/** What is rarer is counted exactly. */
	private static final int COUNTED = 4096;

	final String field;

	private final State state;

	private final Term word;

	private final long size;

	private final List<List<Spelling>> byLeaf = new ArrayList<>();

	private final Map<BytesRef, Frequency> frequencies = new HashMap<>();

	private @Nullable Frequency any;

	/**
	 * Holds nothing as yet.
	 * @param word its field, and its key
	 * @param size how many documents have the field
	 */
	Spellings(State state, Term word, long size) {
		this.field = word.field();
		this.state = state;
		this.word = word;
		this.size = size;
		state.getIndexReader().leaves().forEach((leaf) -> this.byLeaf.add(new ArrayList<>(1)));
	}

	/** Adds a term of a leaf, whose end is its spelling. */
	void add(int leaf, BytesRef term, int end, TermsEnum at) throws IOException {
		BytesRef spelling = new BytesRef(term.bytes, term.offset + end, term.length - end);
		this.byLeaf.get(leaf).add(new Spelling(spelling, term, at.termState()));
		this.frequencies.merge(spelling, new Frequency(at.docFreq(), at.totalTermFreq()), Frequency::plus);
	}

	/** How often what is sought occurs. */
	Frequency frequency(Sought sought) throws IOException {
		return sought.column().folded ? frequency() : frequency(sought.end());
	}

	/** How often a spelling occurs. */
	Frequency frequency(BytesRef spelling) {
		return this.frequencies.getOrDefault(spelling, Frequency.NONE);
	}

	/** How often it occurs in any spelling. */
	Frequency frequency() throws IOException {
		Frequency known = this.any;
		if (known == null) {
			known = (this.frequencies.size() > 1) ? this.state.frequency(this.word, this::together) : together();
			this.any = known;
		}
		return known;
	}

	/**
	 * Of what is frequent, an estimate that takes it that one spelling says nothing about
	 * another in the same document.
	 */
	private Frequency together() throws IOException {
		double without = 1;
		Frequency sum = Frequency.NONE;
		for (Frequency frequency : this.frequencies.values()) {
			without *= 1 - (double) frequency.documents() / this.size;
			sum = sum.plus(frequency);
		}
		if (this.frequencies.size() <= 1) {
			return sum;
		}
		long documents = (sum.documents() <= COUNTED) ? count() : Math.round(this.size * (1 - without));
		return new Frequency(documents, sum.occurrences());
	}

	private long count() throws IOException {
		long count = 0;
		for (LeafReaderContext leaf : this.state.getIndexReader().leaves()) {
			DocIdSetIterator documents = new AnyOf(postings(leaf, PostingsEnum.NONE));
			while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				count++;
			}
		}
		return count;
	}

	/** The documents of a leaf that hold each spelling that there is. */
	PostingsEnum[] postings(LeafReaderContext leaf, int flags) throws IOException {
		return postings(leaf, in(leaf), flags);
	}

	/** The documents of a leaf that hold each of these spellings. */
	PostingsEnum[] postings(LeafReaderContext leaf, List<Spelling> spellings, int flags) throws IOException {
		PostingsEnum[] postings = new PostingsEnum[spellings.size()];
		if (postings.length > 0) {
			TermsEnum terms = leaf.reader().terms(this.field).iterator();
			for (int i = 0; i < postings.length; i++) {
				terms.seekExact(spellings.get(i).term(), spellings.get(i).state());
				postings[i] = terms.postings(null, flags);
			}
		}
		return postings;
	}

	List<Spelling> in(LeafReaderContext leaf) {
		return this.byLeaf.get(leaf.ord);
	}

	/** A spelling in one leaf. */
	record Spelling(BytesRef end, BytesRef term, TermState state) {
	}

	/** In how many documents something occurs, and how often in all. */
	record Frequency(long documents, long occurrences) {

		static final Frequency NONE = new Frequency(0, 0);

		Frequency plus(Frequency other) {
			return new Frequency(this.documents + other.documents, this.occurrences + other.occurrences);
		}

	}

}
