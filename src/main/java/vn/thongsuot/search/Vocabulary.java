package vn.thongsuot.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The words, and pairs of words, of one state of the index in all their spellings. */
final class Vocabulary {

	private final State state;

	private final List<LeafReaderContext> leaves;

	private final Map<Term, Spellings> known = new HashMap<>();

	private final Map<String, @Nullable TermsEnum[]> enums = new HashMap<>();

	private final Map<String, Long> sizes = new HashMap<>();

	Vocabulary(State state) throws IOException {
		this.state = state;
		this.leaves = state.getIndexReader().leaves();
		for (Column column : Column.FIELDS) {
			CollectionStatistics statistics = state.collectionStatistics(column.field);
			this.sizes.put(column.field, (statistics != null) ? statistics.docCount() : 0);
		}
	}

	/** How many documents have anything in a column. */
	long size(Column column) {
		return Objects.requireNonNull(this.sizes.get(column.field));
	}

	/** What a field holds of a word. */
	Spellings of(Column column, String key) throws IOException {
		Term word = new Term(column.field, key);
		Spellings spellings = this.known.get(word);
		if (spellings == null) {
			spellings = read(new Spellings(this.state, word, size(column)), column.begin(key));
			this.known.put(word, spellings);
		}
		return spellings;
	}

	private Spellings read(Spellings spellings, BytesRef begin) throws IOException {
		for (LeafReaderContext leaf : this.leaves) {
			TermsEnum terms = terms(spellings.field, leaf);
			if (terms != null && terms.seekCeil(begin) != TermsEnum.SeekStatus.END) {
				read(terms, begin, spellings, leaf.ord);
			}
		}
		return spellings;
	}

	private static void read(TermsEnum terms, BytesRef begin, Spellings spellings, int leaf) throws IOException {
		BytesRef term = terms.term();
		while (term != null && StringHelper.startsWith(term, begin)) {
			spellings.add(leaf, BytesRef.deepCopyOf(term), begin.length, terms);
			term = terms.next();
		}
	}

	private @Nullable TermsEnum terms(String field, LeafReaderContext leaf) throws IOException {
		@Nullable TermsEnum[] all = this.enums.get(field);
		if (all == null) {
			all = new TermsEnum[this.leaves.size()];
			for (LeafReaderContext each : this.leaves) {
				Terms terms = each.reader().terms(field);
				all[each.ord] = (terms != null) ? terms.iterator() : null;
			}
			this.enums.put(field, all);
		}
		return all[leaf.ord];
	}

}
