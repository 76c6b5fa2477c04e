package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The communes of the province. */
public interface Communes {

	List<Commune> all();

	Optional<Commune> byCode(String code);

	/** All names without their types, those of units that were merged away too. */
	default Set<String> names() {
		return all().stream().map(Commune::name).collect(Collectors.toSet());
	}

	/**
	 * The commune that somebody means, from what they typed: new or old name, with or
	 * without type and diacritics, with slips. Never guesses between several.
	 */
	CommuneMatch find(String typed);

}
