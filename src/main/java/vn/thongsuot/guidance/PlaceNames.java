package vn.thongsuot.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thongsuot.search.Vietnamese;

/**
 * The names of communes in a text: behind their type in any spelling, alone only as they
 * are written in full.
 */
final class PlaceNames {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

	private static final Set<String> TYPES = Set.of("xa", "phuong", "tran", "ubnd", "x", "p");

	/** What stands for a commune that is named without its type. */
	private static final String SOME_COMMUNE = "xã";

	private final Set<String> written;

	private final Set<String> folded;

	private final int longest;

	PlaceNames(Collection<String> names) {
		this.written = names.stream().filter((name) -> name.contains(" ")).collect(Collectors.toSet());
		this.folded = names.stream().map(Vietnamese::fold).collect(Collectors.toSet());
		this.longest = names.stream().mapToInt((name) -> name.split(" ").length).max().orElse(0);
	}

	String outOf(String text) {
		List<MatchResult> words = WORD.matcher(text).results().toList();
		StringBuilder out = new StringBuilder();
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			boolean typed = i > 0 && TYPES.contains(Vietnamese.fold(words.get(i - 1).group()));
			int length = (words.get(i).start() >= at) ? nameAt(text, words, i, typed) : 0;
			if (length > 0) {
				out.append(text, at, words.get(i).start()).append(typed ? MARKED : SOME_COMMUNE);
				at = words.get(i + length - 1).end();
			}
		}
		return out.append(text.substring(at)).toString().replace(" " + MARKED, "").replace(MARKED, "");
	}

	/** Where a name stood behind its type, which says enough. */
	private static final String MARKED = "\uE000";

	/** How many words from there are a name; 0 if none. */
	private int nameAt(String text, List<MatchResult> words, int from, boolean typed) {
		for (int length = Math.min(this.longest, words.size() - from); length > 0; length--) {
			String span = text.substring(words.get(from).start(), words.get(from + length - 1).end());
			boolean isName = typed ? this.folded.contains(Vietnamese.fold(span)) : this.written.contains(span);
			if (isName) {
				return length;
			}
		}
		return 0;
	}

}
