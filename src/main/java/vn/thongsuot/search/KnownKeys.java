package vn.thongsuot.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the indexed texts by what all their spellings share, found despite a slip.
 */
final class KnownKeys {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 12;

	private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

	/** Keys by themselves and by each form with one letter left out. */
	private final Map<String, Set<String>> shortened = new ConcurrentHashMap<>();

	void add(String word) {
		String key = Keys.of(word);
		Set<String> spellings = this.words.computeIfAbsent(key, (k) -> ConcurrentHashMap.newKeySet());
		if (spellings.add(word) && spellings.size() == 1 && isSlippery(key)) {
			shortenings(key)
				.forEach((form) -> this.shortened.computeIfAbsent(form, (k) -> ConcurrentHashMap.newKeySet()).add(key));
		}
	}

	Collection<String> words(String key) {
		return this.words.getOrDefault(key, Set.of());
	}

	Set<String> near(String key) {
		Set<String> near = new HashSet<>();
		if (isSlippery(key)) {
			shortenings(key).forEach((form) -> near.addAll(this.shortened.getOrDefault(form, Set.of())));
			near.removeIf((candidate) -> !Slip.atMostOne(key, candidate));
		}
		return near;
	}

	private static boolean isSlippery(String key) {
		return key.length() >= SHORTEST && key.length() <= LONGEST && key.chars().allMatch(Character::isLetter);
	}

	private static Set<String> shortenings(String key) {
		Set<String> forms = new HashSet<>(Set.of(key));
		for (int i = 0; i < key.length(); i++) {
			forms.add(key.substring(0, i) + key.substring(i + 1));
		}
		return forms;
	}

}
