package vn.thongsuot.search;

import java.util.Set;

/** Words that ask or speak politely and say little about the matter. */
final class QuestionWords {

	private static final float WEIGHT = .3f;

	private static final Set<String> WORDS = Set.copyOf(Lines.of("/search/question-words.txt"));

	private QuestionWords() {
	}

	/** How much a word, or a pair of words, says. */
	static float weight(String term) {
		for (String word : term.split(" ")) {
			if (!WORDS.contains(word)) {
				return 1;
			}
		}
		return WEIGHT;
	}

}
