package vn.thongsuot.messaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What can be pressed instead of typed. */
public sealed interface Keyboard {

	/** No keys at all; when a message is revised, its buttons disappear. */
	Keyboard NONE = new None();

	/** Nothing to press. */
	record None() implements Keyboard {
	}

	/** Buttons under the message. */
	record Buttons(List<List<Button>> rows) implements Keyboard {

		public Buttons {
			rows = rows.stream().map(List::copyOf).toList();
		}

		/** One button a row. */
		public static Buttons column(Button... buttons) {
			return new Buttons(Arrays.stream(buttons).map(List::of).toList());
		}

		/** All buttons side by side. */
		public static Buttons row(Button... buttons) {
			return new Buttons(List.of(List.of(buttons)));
		}

		/** Rows of so many buttons; the last one may hold fewer. */
		public static List<List<Button>> rowsOf(int most, List<Button> buttons) {
			List<List<Button>> rows = new ArrayList<>();
			for (int from = 0; from < buttons.size(); from += most) {
				rows.add(buttons.subList(from, Math.min(buttons.size(), from + most)));
			}
			return rows;
		}

	}

	/**
	 * Keys in place of the phone's own keyboard; pressing one types its label.
	 *
	 * @param sharePhone label of a key that shares the own telephone number, shown first
	 */
	record Keys(List<List<String>> rows, @Nullable String sharePhone) implements Keyboard {

		public Keys {
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/** Takes the keys away. */
	record RemoveKeys() implements Keyboard {
	}

	/**
	 * Opens the reply box on the message.
	 *
	 * @param placeholder what the empty box says
	 */
	record AskReply(String placeholder) implements Keyboard {
	}

}
