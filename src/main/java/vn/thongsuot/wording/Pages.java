package vn.thongsuot.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;

/** Lays out many buttons, a page at a time. */
public final class Pages {

	private static final int SIZE = 8;

	private Pages() {
	}

	/**
	 * One page; one that does not exist becomes the nearest that does.
	 * @param columns how many choices stand side by side
	 * @param turn makes the button that leads to a page, from its label and number
	 * @param last the row below; may be empty
	 */
	public static Keyboard of(Phrases phrases, List<Button> choices, int columns, int wanted,
			BiFunction<String, Integer, Button> turn, List<Button> last) {
		int lastPage = Math.max(0, (choices.size() - 1) / SIZE);
		int page = Math.clamp(wanted, 0, lastPage);
		List<List<Button>> rows = new ArrayList<>(
				inRows(choices.stream().skip((long) page * SIZE).limit(SIZE).toList(), columns));
		List<Button> turns = new ArrayList<>();
		if (page > 0) {
			turns.add(turn.apply(phrases.label("page.previous"), page - 1));
		}
		if (page < lastPage) {
			turns.add(turn.apply(phrases.label("page.next"), page + 1));
		}
		if (!turns.isEmpty()) {
			rows.add(turns);
		}
		if (!last.isEmpty()) {
			rows.add(last);
		}
		return new Keyboard.Buttons(rows);
	}

	private static List<List<Button>> inRows(List<Button> choices, int columns) {
		List<List<Button>> rows = new ArrayList<>();
		for (int i = 0; i < choices.size(); i += columns) {
			rows.add(choices.subList(i, Math.min(i + columns, choices.size())));
		}
		return rows;
	}

}
