package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What else people call the things that a question names. */
final class Synonyms {

	private static final Map<List<String>, Set<List<String>>> OTHERS = load();

	private static final int LONGEST = OTHERS.keySet().stream().mapToInt(List::size).max().orElse(0);

	private Synonyms() {
	}

	private static Map<List<String>, Set<List<String>>> load() {
		Map<List<String>, Set<List<String>>> others = new HashMap<>();
		for (String line : Lines.of("/search/synonyms.txt")) {
			List<List<String>> group = List.of(line.split("=")).stream().map(Tokens::words).toList();
			group.forEach((phrase) -> others.computeIfAbsent(phrase, (key) -> new LinkedHashSet<>()).addAll(group));
		}
		others.forEach((phrase, group) -> group.remove(phrase));
		return others;
	}

	/**
	 * The other names of each longest phrase in a row of words, without words that are
	 * there.
	 */
	static List<List<String>> of(List<String> words) {
		List<List<String>> found = new ArrayList<>();
		for (int at = 0; at < words.size();) {
			int length = longest(words, at);
			for (List<String> other : OTHERS.getOrDefault(words.subList(at, at + length), Set.of())) {
				if (Collections.indexOfSubList(words, other) < 0) {
					found.add(other);
				}
			}
			at += Math.max(1, length);
		}
		return found;
	}

	private static int longest(List<String> words, int at) {
		for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
			if (OTHERS.containsKey(words.subList(at, at + length))) {
				return length;
			}
		}
		return 0;
	}

}
