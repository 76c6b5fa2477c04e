package vn.thongsuot.dialogue;

import vn.thongsuot.messaging.Content;

/** Reads what a button carries, trusting nothing in it. */
public final class Presses {

	private Presses() {
	}

	/**
	 * The n-th argument.
	 * @throws StalePressException if there is none
	 */
	public static String text(Content.Press press, int index) {
		if (index >= press.arguments().size()) {
			throw new StalePressException("Button " + press.verb() + " lacks argument " + index);
		}
		return press.arguments().get(index);
	}

	/**
	 * The n-th argument as a number.
	 * @throws StalePressException if there is none
	 */
	public static long number(Content.Press press, int index) {
		try {
			return Long.parseLong(text(press, index));
		}
		catch (NumberFormatException ex) {
			throw new StalePressException("Button " + press.verb() + " has no number at " + index);
		}
	}

}
