package vn.thongsuot.search;

import java.io.IOException;

import org.apache.lucene.search.AbstractDocIdSetIterator;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents that are in any of a few lists. */
final class AnyOf extends AbstractDocIdSetIterator {

	private final DocIdSetIterator[] lists;

	private final long cost;

	AnyOf(DocIdSetIterator[] lists) {
		this.lists = lists;
		long sum = 0;
		for (DocIdSetIterator list : lists) {
			sum += list.cost();
		}
		this.cost = sum;
		this.doc = -1;
	}

	@Override
	public int nextDoc() throws IOException {
		return advance(this.doc + 1);
	}

	@Override
	public int advance(int target) throws IOException {
		int first = NO_MORE_DOCS;
		for (DocIdSetIterator list : this.lists) {
			int at = list.docID();
			if (at < target) {
				at = (at == target - 1) ? list.nextDoc() : list.advance(target);
			}
			first = Math.min(first, at);
		}
		this.doc = first;
		return first;
	}

	@Override
	public long cost() {
		return this.cost;
	}

}
