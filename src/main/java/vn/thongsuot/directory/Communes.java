package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The communes of the province. */
public interface Communes {

	List<Commune> all();

	Optional<Commune> byCode(String code);

	/**
	 * The commune that somebody means, from what they typed: new or old name, with or
	 * without type and diacritics, with slips. Never guesses between several.
	 */
	CommuneMatch find(String typed);

	/**
	 * The former district from which most of a commune comes, with its type; empty if
	 * nobody knows.
	 */
	default String area(String code) {
		return "";
	}

}
