package vn.thongsuot.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody asks, taken apart.
 *
 * @param words what is to be matched
 * @param numbers the documents that it names by number
 * @param tags the places and offices that it names
 * @param names where in the words such a name stood, and how it was typed
 * @param bare whether it only names and asks nothing: no text is surely its answer
 */
record Question(String words, Set<String> numbers, Set<String> tags, Map<Integer, String> names, boolean bare) {

	/** Fewer words than this beside the names do not make a question. */
	private static final int FEWEST_WORDS = 2;

	private static final Map<String, String> UNITS = Map.of("xa", "xã", "phuong", "phường", "huyen", "huyện", "tinh",
			"tỉnh");

	private static final Pattern UNIT = Pattern.compile("\\b(xa|phuong|huyen|tinh) +$", Pattern.CASE_INSENSITIVE);

	/** Whoever types more asks something, in characters. */
	private static final int LONGEST_NAMES = 120;

	private static final Set<String> TITLES = Set.of("xa", "phuong", "ubnd", "tinh");

	/** Asks by its words alone. */
	static Question ofWords(String typed) {
		return new Question(typed, Set.of(), Set.of(), Map.of(), false);
	}

	static Question of(String typed, Names names) {
		String clean = Vietnamese.clean(typed);
		List<Names.Named> named = names.in(clean);
		Map<Integer, String> cut = new TreeMap<>();
		String rest = without(named, clean, cut);
		boolean asks = asks(rest);
		Set<String> numbers = DocumentNumbers.asked(typed);
		boolean namesAny = !numbers.isEmpty() || !named.isEmpty();
		return new Question(asks ? rest : clean, numbers, tags(named), asks ? cut : Map.of(), namesAny && isBare(rest));
	}

	/** What it is taken for, with the names as they were typed. */
	String read(Reading reading) {
		Map<Integer, String> byToken = new HashMap<>();
		this.names.forEach((at, name) -> byToken.merge(Tokens.of(this.words.substring(0, at)).size(), name,
				(one, other) -> one + " " + other));
		return reading.text(byToken);
	}

	/** Whether it names a document, a place or an office. */
	boolean namesAnything() {
		return !this.numbers.isEmpty() || !this.tags.isEmpty();
	}

	static Set<String> tags(List<Names.Named> named) {
		Set<String> tags = new LinkedHashSet<>();
		named.forEach((name) -> tags.addAll(name.tags()));
		return tags;
	}

	/** The text without the names, which are noted by where they stood. */
	private static String without(List<Names.Named> named, String text, Map<Integer, String> cut) {
		StringBuilder rest = new StringBuilder();
		int at = 0;
		for (Names.Named name : named) {
			rest.append(withUnit(text.substring(at, name.from())));
			cut.merge(rest.length(), text.substring(name.from(), name.to()), (one, other) -> one + " " + other);
			at = name.to();
		}
		return rest.append(text, at, text.length()).toString();
	}

	/** Right before a name, xa is xã: there is no word behind it that would tell. */
	private static String withUnit(String text) {
		Matcher unit = UNIT.matcher(text);
		return unit.find()
				? text.substring(0, unit.start()) + UNITS.get(unit.group().strip().toLowerCase(Locale.ROOT)) + " "
				: text;
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
