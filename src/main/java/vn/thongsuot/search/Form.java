package vn.thongsuot.search;

import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.util.BytesRef;

/**
 * A term as the bytes that are stored.
 *
 * @param id tells it from all others
 */
record Form(BytesRef bytes, int id) {

	private static final AtomicInteger LAST = new AtomicInteger();

	private static final Memo<Form> SEEN = new Memo<>((term) -> new Form(new BytesRef(term), LAST.incrementAndGet()));

	static Form of(String term) {
		return SEEN.of(term);
	}

}
