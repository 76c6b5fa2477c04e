package vn.thongsuot.weekly;

import java.util.List;

/** A piece of a report, whatever it is shown on. */
sealed interface Block {

	/** Stands above what follows. */
	record Heading(String text) implements Block {
	}

	/** A paragraph. */
	record Line(String text) implements Block {
	}

	/**
	 * A table.
	 *
	 * @param header a name for each column
	 * @param rows as long as the header
	 */
	record Grid(List<String> header, List<List<String>> rows) implements Block {

		public Grid {
			header = List.copyOf(header);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

}
