package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * The different terms of a column, words or pairs, with how often each occurs, for the
 * index.
 */
final class TermStream extends TokenStream {

	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private final BytesRefBuilder pair = new BytesRefBuilder();

	private final Tally tally = new Tally();

	/** The different terms; of pairs their first words. */
	private final List<Form> terms = new ArrayList<>();

	/** The second words of pairs. */
	private final List<Form> seconds = new ArrayList<>();

	private boolean pairs;

	private int next;

	void read(Column column, List<List<Written>> runs) {
		this.tally.clear();
		this.terms.clear();
		this.seconds.clear();
		this.pairs = column.pairs;
		for (List<Written> run : runs) {
			if (this.pairs) {
				readPairs(column, run);
			}
			else {
				readWords(column, run);
			}
		}
	}

	private void readWords(Column column, List<Written> run) {
		for (Written word : run) {
			Form form = word.in(column);
			if (this.tally.add(form.id())) {
				this.terms.add(form);
			}
		}
	}

	private void readPairs(Column column, List<Written> run) {
		for (int i = 1; i < run.size(); i++) {
			Form one = run.get(i - 1).in(column);
			Form other = run.get(i).in(column);
			if (this.tally.add((long) one.id() << Integer.SIZE | other.id())) {
				this.terms.add(one);
				this.seconds.add(other);
			}
		}
	}

	@Override
	public void reset() {
		clearAttributes(); // only the term and its frequency change from here on
		this.next = 0;
	}

	@Override
	public boolean incrementToken() {
		if (this.next == this.tally.size()) {
			return false;
		}
		Form form = this.terms.get(this.next);
		this.term.setBytesRef(this.pairs ? pair(form, this.seconds.get(this.next)) : form.bytes());
		this.frequency.setTermFrequency(this.tally.times(this.next));
		this.next++;
		return true;
	}

	private BytesRef pair(Form one, Form other) {
		this.pair.copyBytes(one.bytes());
		this.pair.append((byte) ' ');
		this.pair.append(other.bytes());
		return this.pair.get();
	}

}
