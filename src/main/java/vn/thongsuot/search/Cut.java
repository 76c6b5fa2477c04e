package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as the index holds them, each form made once. */
final class Cut {

	private final List<Written> running;

	private final List<Written> beside;

	Cut(Expanded text) {
		this.running = written(text.running());
		this.beside = written(text.beside());
	}

	private static List<Written> written(List<String> words) {
		List<Written> written = new ArrayList<>(words.size());
		words.forEach((word) -> written.add(Written.of(word)));
		return written;
	}

	/**
	 * The runs of words for a column; of what may also be meant, in no order, there are
	 * no pairs.
	 */
	List<List<Written>> runs(Column column) {
		return (column.pairs || this.beside.isEmpty()) ? List.of(this.running) : List.of(this.running, this.beside);
	}

}
