package vn.thongsuot.ticket;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.calendar.Allowance;

/**
 * How long answers of one category may take.
 *
 * @param category its code
 * @param usual of tickets that are not urgent
 * @param urgent of urgent ones; nothing if as of all others
 */
record CategoryTime(String category, Allowance usual, @Nullable Allowance urgent) {

	/**
	 * Reads {@code dat_dai:5d} or {@code dat_dai:5d:8h}; also called when settings are
	 * bound.
	 */
	public static CategoryTime valueOf(String text) {
		String[] parts = text.strip().split(":", -1);
		if (parts.length < 2 || parts.length > 3) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a category with its time, such as dat_dai:5d or dat_dai:5d:8h");
		}
		return new CategoryTime(parts[0], length(parts[1]), (parts.length == 3) ? length(parts[2]) : null);
	}

	private static Allowance length(String text) {
		Allowance allowance = Allowance.valueOf(text);
		if (allowance instanceof Allowance.Until) {
			throw new IllegalArgumentException("'" + text + "' is a day; give a length such as 5d or 8h");
		}
		return allowance;
	}

}
