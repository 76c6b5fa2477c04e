package vn.thongsuot.conversation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thongsuot.search.Keystrokes;
import vn.thongsuot.search.Syllables;
import vn.thongsuot.search.Vietnamese;

/**
 * Tells a question in another language from one in Vietnamese, which may lack its marks
 * and spaces and be full of short forms and slips: it rather takes too much for
 * Vietnamese.
 */
final class OtherLanguage {

	/** Letters that no Vietnamese word has, whatever it is typed with. */
	private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	private static final Pattern MARKED = Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** A short form as well as a word. */
	private static final Pattern SHORT = Pattern.compile("(?=.{1,4}$)[^aeiouy]*[aeiouy]?[^aeiouy]*|[^aeiou]+");

	/** English that could also be keys of Vietnamese, but as words say nothing in it. */
	private static final Set<String> ENGLISH = Set.of("how", "is", "are", "was", "does", "this", "has", "as", "of",
			"for", "if", "or", "my", "we", "our", "your", "you", "his", "her", "much", "what", "when", "who", "why",
			"and", "not", "need", "help", "want", "with", "from", "that", "have", "will", "get", "cost");

	/** Fewer strange words may be names, short forms, slips. */
	private static final int FEWEST = 3;

	private static final int LONGEST_SYLLABLE = 7;

	private OtherLanguage() {
	}

	static boolean is(String text) {
		String clean = Vietnamese.clean(text);
		if (MARKED.matcher(clean).find()) {
			return false;
		}
		long letters = clean.codePoints().filter(Character::isLetter).count();
		long others = OTHER_SCRIPT.matcher(clean).results().count();
		return others * 2 > letters || isMostlyStrange(WORD.matcher(clean).results().map(MatchResult::group));
	}

	private static boolean isMostlyStrange(Stream<String> typed) {
		Set<String> words = new HashSet<>(typed.map(Vietnamese::fold).toList());
		long strange = words.stream().filter(OtherLanguage::isStrange).count();
		return strange >= FEWEST && strange * 2 > words.size();
	}

	private static boolean isStrange(String word) {
		return ENGLISH.contains(word) || !SHORT.matcher(word).matches() && !isVietnamese(word);
	}

	private static boolean isVietnamese(String word) {
		return Keystrokes.decode(word).isPresent() || isRunOfSyllables(word);
	}

	/** One syllable, or several without the spaces between them. */
	private static boolean isRunOfSyllables(String word) {
		boolean[] begins = new boolean[word.length() + 1];
		begins[0] = true;
		for (int from = 0; from < word.length(); from++) {
			for (int to = from + 1; begins[from] && to <= Math.min(word.length(), from + LONGEST_SYLLABLE); to++) {
				begins[to] |= Syllables.isFoldedSyllable(word.substring(from, to));
			}
		}
		return begins[word.length()];
	}

}
