package vn.thongsuot.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that ask or speak politely and say little about the matter. */
final class QuestionWords {

	private static final String RESOURCE = "/search/question-words.txt";

	private static final float WEIGHT = .3f;

	private static final Set<String> WORDS = load();

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

	private static Set<String> load() {
		try (InputStream in = Objects.requireNonNull(QuestionWords.class.getResourceAsStream(RESOURCE), RESOURCE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(String::strip)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
