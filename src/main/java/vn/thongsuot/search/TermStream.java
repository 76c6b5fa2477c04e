package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a field for the index: the different words with how often each occurs, or
 * the pairs one by one, for few come twice.
 */
final class TermStream extends TokenStream {

	private static final int ROOM = 1024;

	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private final BytesRef pair = new BytesRef(new byte[Long.BYTES]);

	private final Tally tally = new Tally();

	private long[] pairNumbers = new long[ROOM];

	private int pairCount;

	/** The different words; none of pairs. */
	private final List<Written> words = new ArrayList<>();

	private boolean pairs;

	private int next;

	void read(boolean pairs, List<List<Written>> runs) {
		this.tally.clear();
		this.words.clear();
		this.pairCount = 0;
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
			if (this.pairCount == this.pairNumbers.length) {
				this.pairNumbers = Arrays.copyOf(this.pairNumbers, 2 * this.pairCount);
			}
			this.pairNumbers[this.pairCount++] = Pair.of(run.get(i - 1), run.get(i));
		}
	}

	@Override
	public void reset() {
		clearAttributes(); // only the term and its frequency change from here on
		this.next = 0;
	}

	@Override
	public boolean incrementToken() {
		if (this.next == (this.pairs ? this.pairCount : this.tally.size())) {
			return false;
		}
		this.term.setBytesRef(this.pairs ? pair() : this.words.get(this.next).term());
		this.frequency.setTermFrequency(this.pairs ? 1 : this.tally.times(this.next));
		this.next++;
		return true;
	}

	private BytesRef pair() {
		Pair.write(this.pairNumbers[this.next], this.pair.bytes);
		this.pair.length = Long.BYTES;
		return this.pair;
	}

}
