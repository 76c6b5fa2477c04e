package vn.thongsuot.guidance;

import java.util.function.Predicate;
import java.util.stream.IntStream;

import vn.thongsuot.search.Vietnamese;

/** Makes ids of questions: short, readable, unused. */
final class EntryId {

	/** What a button can carry beside other things. */
	private static final int LONGEST = 36;

	private EntryId() {
	}

	static String of(String question, Predicate<String> isTaken) {
		String base = base(question);
		return IntStream.iterate(1, (turn) -> turn + 1)
			.mapToObj((turn) -> (turn == 1) ? base : base + "-" + turn)
			.filter((id) -> !isTaken.test(id))
			.findFirst()
			.orElseThrow();
	}

	private static String base(String question) {
		String words = Vietnamese.fold(question).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		if (words.length() > LONGEST) {
			int end = words.lastIndexOf('-', LONGEST);
			words = words.substring(0, (end > 0) ? end : LONGEST);
		}
		return words.isEmpty() ? "muc" : words;
	}

}
