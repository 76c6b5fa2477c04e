package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thongsuot.search.Keystrokes;
import vn.thongsuot.search.Names;

/**
 * A word and where it stands in its text.
 *
 * @param typed as it was typed
 * @param word what it was taken for, raw keystrokes as what they mean
 */
record WordAt(String typed, Word word, int from, int to) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final int MOST_REMEMBERED = 50_000;

	private static final Map<String, Word> SEEN = new ConcurrentHashMap<>();

	static List<WordAt> in(String text) {
		List<WordAt> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String typed = matcher.group();
			words.add(new WordAt(typed, word(typed), matcher.start(), matcher.end()));
		}
		return words;
	}

	private static Word word(String typed) {
		Word word = SEEN.get(typed);
		if (word == null) {
			word = Word.of(Keystrokes.decode(typed).orElse(typed));
			if (SEEN.size() >= MOST_REMEMBERED) {
				SEEN.clear();
			}
			SEEN.put(typed, word);
		}
		return word;
	}

	static List<Word> words(List<WordAt> words) {
		return words.stream().map(WordAt::word).toList();
	}

	/** These words of a text, as a name. */
	static Names.Named named(List<WordAt> words, List<String> tags) {
		return new Names.Named(words.getFirst().from(), words.getLast().to(), tags);
	}

	boolean isCapitalised() {
		return Character.isUpperCase(this.typed.charAt(0)) && !this.typed.equals(this.typed.toUpperCase(Locale.ROOT));
	}

}
