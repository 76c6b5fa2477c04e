package vn.thongsuot.directory;

import java.util.Optional;

/** Vietnamese telephone numbers as people write them. */
final class Phone {

	private Phone() {
	}

	/**
	 * The number with its leading 0 and nothing but digits; empty if it is none. Knows
	 * +84, and that spreadsheets drop a leading 0.
	 */
	static Optional<String> read(String typed) {
		String digits = typed.replaceAll("[\\s.\\-()\\u2010-\\u2015]", "").replaceFirst("^'", "");
		String national = digits.replaceFirst("^(\\+84|0084|84(?=\\d{9,10}$))0?", "0");
		String whole = national.matches("[2-9]\\d{8}") ? "0" + national : national;
		return Optional.of(whole).filter((number) -> number.matches("0[2-9]\\d{8,9}"));
	}

}
