package vn.thongsuot.search;

import java.util.List;

/** The terms of a text for all columns, each form made once. */
final class Cut {

	private final List<List<String>> running;

	private final List<List<String>> beside;

	Cut(Expanded text) {
		this.running = forms(text.running());
		this.beside = text.beside().isEmpty() ? List.of() : forms(text.beside());
	}

	private static List<List<String>> forms(List<String> words) {
		List<String> keys = words.stream().map(Keys::of).toList();
		return List.of(words, keys, Column.pairs(words), Column.pairs(keys));
	}

	List<String> running(Column column) {
		return this.running.get(form(column));
	}

	/** What may also be meant; in no order, so there are no pairs of it. */
	List<String> beside(Column column) {
		return (this.beside.isEmpty() || column.pairs) ? List.of() : this.beside.get(form(column));
	}

	private static int form(Column column) {
		return (column.pairs ? 2 : 0) + (column.folded ? 1 : 0);
	}

}
