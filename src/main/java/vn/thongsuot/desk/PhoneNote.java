package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

/**
 * What a clerk has written down: the commune in the first line, who called and how to
 * reach them in the second, then what was asked.
 */
record PhoneNote(String commune, String caller, String question) {

	/** Nothing if a line is missing. */
	static Optional<PhoneNote> of(String text) {
		List<String> lines = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		return (lines.size() < 3) ? Optional.empty() : Optional
			.of(new PhoneNote(lines.get(0), lines.get(1), String.join("\n", lines.subList(2, lines.size()))));
	}

}
