package vn.thongsuot.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody asks, taken apart.
 *
 * @param words what is to be matched
 * @param numbers the documents that it names by number
 * @param tags the places and offices that it names
 * @param bare whether it only names and asks nothing: no text is surely its answer
 */
record Question(String words, Set<String> numbers, Set<String> tags, boolean bare) {

	/** Fewer words than this beside the names do not make a question. */
	private static final int FEWEST_WORDS = 2;

	/** Whoever types more asks something, in characters. */
	private static final int LONGEST_NAMES = 120;

	private static final Set<String> TITLES = Set.of("xa", "phuong", "ubnd", "tinh");

	/** Asks by its words alone. */
	static Question ofWords(String typed) {
		return new Question(typed, Set.of(), Set.of(), false);
	}

	static Question of(String typed, Names names) {
		String clean = Vietnamese.clean(typed);
		List<Names.Named> named = names.in(clean);
		String rest = without(named, clean);
		Set<String> numbers = DocumentNumbers.asked(typed);
		boolean namesAny = !numbers.isEmpty() || !named.isEmpty();
		return new Question(asks(rest) ? rest : clean, numbers, tags(named), namesAny && isBare(rest));
	}

	/** Whether it names a document, a place or an office. */
	boolean names() {
		return !this.numbers.isEmpty() || !this.tags.isEmpty();
	}

	static Set<String> tags(List<Names.Named> named) {
		Set<String> tags = new LinkedHashSet<>();
		named.forEach((name) -> tags.addAll(name.tags()));
		return tags;
	}

	private static String without(List<Names.Named> named, String text) {
		StringBuilder rest = new StringBuilder();
		int at = 0;
		for (Names.Named name : named) {
			rest.append(text, at, name.from());
			at = name.to();
		}
		return rest.append(text, at, text.length()).toString();
	}

	private static boolean isBare(String rest) {
		return rest.length() <= LONGEST_NAMES && Tokens.words(DocumentNumbers.without(rest))
			.stream()
			.allMatch((word) -> TITLES.contains(word) || word.length() == 1 && !Character.isLetter(word.charAt(0)));
	}

	private static boolean asks(String rest) {
		return Tokens.of(rest, 100)
			.stream()
			.filter((token) -> QuestionWords.weight(token.word()) == 1)
			.count() >= FEWEST_WORDS;
	}

}
