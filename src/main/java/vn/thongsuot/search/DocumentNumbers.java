package vn.thongsuot.search;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The legal documents and procedures that a text names by number, in any spelling, each
 * in all forms in which a question may name it: {@code nd151/2025}, {@code nd151},
 * {@code 151/2025}, {@code nd151:5} for its article 5, {@code 1.013978}.
 */
final class DocumentNumbers {

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("nghi dinh", "nd"),
			Map.entry("nghi quyet", "nq"), Map.entry("thong tu", "tt"), Map.entry("quyet dinh", "qd"),
			Map.entry("chi thi", "ct"), Map.entry("cong van", "cv"), Map.entry("ke hoach", "kh"),
			Map.entry("cong dien", "cd"), Map.entry("luat", "luat"), Map.entry("van ban hop nhat", "vbhn"));

	private static final String KIND = "nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|cong van|ke hoach|cong dien"
			+ "|luat|van ban hop nhat|nd|nq|tt|qd|ct|cv|kh|vbhn";

	private static final Pattern NAMED = Pattern
		.compile("(?:\\bdieu (?<article>\\d{1,3})\\W{1,3}(?:(?:khoan \\d+|diem [a-z]|cua|theo),? ?){0,4})?"
				+ "\\b(?<kind>" + KIND + ")(?: so)?[ .:]{0,2}(?<number>\\d{1,5})(?![\\d.,]*%)"
				+ "(?:\\s?/\\s?(?<year>(?:19|20)\\d{2})|,? nam (?<inYear>(?:19|20)\\d{2}))?(?:[/-][a-z0-9-]+)?");

	private static final Pattern NUMBERED = Pattern.compile(
			"(?<![\\d/.-])(?<!thang )(?<number>\\d{1,5})/(?<year>(?:19|20)\\d{2})(?:/(?<kind>[a-z]{2,4})[a-z0-9-]*)?");

	private static final Pattern PROCEDURE = Pattern.compile("(?<![\\d.])\\d\\.\\d{6}(?![\\d.])");

	private DocumentNumbers() {
	}

	static Set<String> in(String text) {
		return in(text, true);
	}

	/** The fullest form of each that a question names. */
	static Set<String> asked(String question) {
		return in(question, false);
	}

	private static Set<String> in(String text, boolean allForms) {
		String folded = Vietnamese.fold(text);
		Set<String> numbers = new LinkedHashSet<>();
		NAMED.matcher(folded)
			.results()
			.forEach((r) -> named(r.group("article"), r.group("kind"), r.group("number"),
					year(r.group("year"), r.group("inYear")), allForms, numbers));
		Matcher numbered = NUMBERED.matcher(folded);
		while (numbered.find()) {
			numbered(numbered.group("kind"), numbered.group("number"), numbered.group("year"), allForms, numbers);
		}
		PROCEDURE.matcher(folded).results().forEach((r) -> numbers.add(r.group()));
		return numbers;
	}

	private static void named(@Nullable String article, String written, String digits, @Nullable String year,
			boolean allForms, Set<String> numbers) {
		String name = KINDS.getOrDefault(written, written) + number(digits);
		if (article != null) {
			numbers.add(name + ":" + article);
		}
		if (year != null) {
			numbers.add(name + "/" + year);
		}
		if (allForms || year == null) {
			numbers.add(name);
		}
		if (allForms && year != null) {
			numbers.add(number(digits) + "/" + year);
		}
	}

	private static void numbered(@Nullable String kind, String digits, String year, boolean allForms,
			Set<String> numbers) {
		String number = number(digits);
		boolean known = kind != null && KINDS.containsValue(kind);
		boolean covered = numbers.stream().anyMatch((form) -> form.endsWith(number + "/" + year));
		if (known) {
			numbers.add(kind + number + "/" + year);
		}
		if (allForms || !known && !covered) {
			numbers.add(number + "/" + year);
		}
		if (allForms && known) {
			numbers.add(kind + number);
		}
	}

	private static @Nullable String year(@Nullable String after, @Nullable String inWords) {
		return (after != null) ? after : inWords;
	}

	private static String number(String digits) {
		return digits.replaceFirst("^0+(?=\\d)", "");
	}

}
