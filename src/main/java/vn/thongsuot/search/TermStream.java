package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The different terms of a field, words or pairs, with how often each occurs, for the
 * index.
 */
final class TermStream extends TokenStream {

	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private final BytesRef pair = new BytesRef(new byte[Long.BYTES]);

	private final Tally tally = new Tally();

	/** The different words; none of pairs. */
	private final List<Written> words = new ArrayList<>();

	private boolean pairs;

	private int next;

	void read(boolean pairs, List<List<Written>> runs) {
		this.tally.clear();
		this.words.clear();
		this.pairs = pairs;
		for (List<Written> run : runs) {
			if (this.pairs) {
				readPairs(run);
			}
			else {
				readWords(run);
			}
		}
	}

	private void readWords(List<Written> run) {
		for (Written word : run) {
			if (this.tally.add(word.number())) {
				this.words.add(word);
			}
		}
	}

	private void readPairs(List<Written> run) {
		for (int i = 1; i < run.size(); i++) {
			this.tally.add(Pair.of(run.get(i - 1), run.get(i)));
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
		this.term.setBytesRef(this.pairs ? pair() : this.words.get(this.next).term());
		this.frequency.setTermFrequency(this.tally.times(this.next));
		this.next++;
		return true;
	}

	private BytesRef pair() {
		Pair.write(this.tally.number(this.next), this.pair.bytes);
		this.pair.length = Long.BYTES;
		return this.pair;
	}

}
