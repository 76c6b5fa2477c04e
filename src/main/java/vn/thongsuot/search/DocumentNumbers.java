package vn.thongsuot.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The legal documents and procedures that a text names by number, in any spelling, each
 * in all forms in which a question may name it: {@code nd151/2025}, {@code nd151},
 * {@code 151/2025}, {@code nd151:5} for its article 5, {@code 1.013978}.
 */
final class DocumentNumbers {

	private static final String YEAR = "(?:19|20)\\d{2}";

	private static final String PARTS = "(?:[ ,.]*(?:khoan ?\\d+|k ?\\d+|diem [a-z]\\b|cua\\b|theo\\b|tai\\b|trong\\b)){0,4}";

	/** What makes a number a count, a share or a date. */
	private static final String NO_COUNT = "(?! ?(?:[.,]\\d+|%|/\\d{1,2}/|(?:ngay|thang|trieu|dong|lan|cai|ban|nguoi|ho|nam(?! "
			+ YEAR + "))\\b))";

	private static final String NAMED_DOCUMENT = "\\b(?<kind>" + DocumentKind.NAMES
			+ ")(?:[- ]cp)?(?: so)?[ .:,_-]{0,2}(?<number>\\d{1,5})(?!\\d)" + NO_COUNT + "(?:\\s?[/._-]\\s?(?<year>"
			+ YEAR + ")|,?(?: nam)? (?<inYear>" + YEAR + ")|/(?<shortYear>\\d{2})(?![\\d/]))?(?:[/_-][a-z0-9-]+)?";

	private static final Pattern NAMED = Pattern
		.compile("(?:\\bd(?:ieu|\\.)? ?(?<article>\\d{1,3})[a-z]?" + PARTS + "[ ,.]*)?" + NAMED_DOCUMENT);

	private static final Pattern ARTICLE_AFTER = Pattern
		.compile(NAMED_DOCUMENT + PARTS + "[ ,.:]*\\bdieu ?(?<article>\\d{1,3})");

	private static final Pattern NUMBERED = Pattern
		.compile("(?<![\\d/.-])(?<!thang )(?<number>\\d{1,5})(?:[/_.-](?<year>" + YEAR
				+ "))(?:[/_ .-](?<kind>[a-z]{2,4})\\d{0,2}[a-z0-9-]*)?");

	private static final Pattern SIGNED = Pattern
		.compile("(?<![\\d/.-])(?<number>\\d{1,5})[/-](?<kind>[a-z]{2,4})(?:[/-][a-z]+)*\\b");

	private static final Pattern PROCEDURE = Pattern.compile("(?<![\\d.])\\d\\.\\d{6}(?![\\d.])");

	private static final Pattern PART = Pattern
		.compile("\\b(?:(?:dieu|khoan|so|nam|ngay) ?\\d{1,4}[a-z]?|diem ?[a-z])\\b");

	private static final Pattern A_YEAR = Pattern.compile(YEAR);

	private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}1-9]+");

	private final boolean allForms;

	private final Set<String> numbers = new LinkedHashSet<>();

	private DocumentNumbers(boolean allForms) {
		this.allForms = allForms;
	}

	static Set<String> in(String text) {
		DocumentNumbers found = new DocumentNumbers(true);
		found.read(Vietnamese.fold(text));
		return found.numbers;
	}

	/** The fullest form of each that a question names, also in raw keystrokes. */
	static Set<String> asked(String question) {
		String clean = Vietnamese.clean(question);
		if (clean.chars().noneMatch(Character::isDigit)) {
			return Set.of();
		}
		DocumentNumbers found = new DocumentNumbers(false);
		String folded = decoded(clean);
		ARTICLE_AFTER.matcher(folded).results().forEach(found::named);
		found.read(folded);
		return found.numbers;
	}

	/** What a question says, folded, besides the documents that it names. */
	static String without(String question) {
		String rest = decoded(Vietnamese.clean(question));
		for (Pattern form : List.of(ARTICLE_AFTER, NAMED, NUMBERED, SIGNED, PROCEDURE, PART)) {
			rest = form.matcher(rest).replaceAll(" ");
		}
		return rest;
	}

	private static String decoded(String clean) {
		return Vietnamese.fold(LETTERS.matcher(clean.toLowerCase(Locale.ROOT))
			.replaceAll((word) -> Keystrokes.decode(word.group()).orElse(word.group())));
	}

	private void read(String folded) {
		List<Integer> numbers = Spots.numbers(folded);
		if (numbers.isEmpty()) {
			return;
		}
		Spots.each(NAMED, folded, NamedNumbers.begins(folded, numbers), this::named);
		List<Integer> tied = Spots.tied(folded, numbers);
		Spots.each(NUMBERED, folded, tied, this::numbered);
		Spots.each(SIGNED, folded, tied, this::signed);
		Spots.each(PROCEDURE, folded, tied, (found) -> this.numbers.add(found.group()));
	}

	private void numbered(MatchResult found) {
		String kind = found.group("kind");
		numbered(DocumentKind.of(kind), found.group("number"), found.group("year"));
		if (this.allForms && "qh".equals(kind)) {
			numbered("luat", found.group("number"), found.group("year"));
		}
	}

	private void signed(MatchResult found) {
		String kind = DocumentKind.of(found.group("kind"));
		if (kind != null) {
			add(kind + number(found.group("number")));
		}
	}

	private void named(MatchResult found) {
		String digits = found.group("number");
		String year = year(found);
		String kind = DocumentKind.of(found.group("kind"));
		if (kind == null || year == null && A_YEAR.matcher(digits).matches()) {
			return;
		}
		String name = kind + number(digits);
		if (found.group("article") != null) {
			this.numbers.add(name + ":" + found.group("article"));
		}
		if (year != null) {
			this.numbers.add(name + "/" + year);
		}
		if (this.allForms || year == null) {
			add(name);
		}
		if (this.allForms && year != null) {
			this.numbers.add(number(digits) + "/" + year);
		}
	}

	/** A question that says more of the same document is not asked less precisely. */
	private void add(String name) {
		if (this.allForms || this.numbers.stream().noneMatch((form) -> form.startsWith(name + "/"))) {
			this.numbers.add(name);
		}
	}

	private void numbered(@Nullable String kind, String digits, String year) {
		String number = number(digits);
		boolean covered = this.numbers.stream().anyMatch((form) -> form.endsWith(number + "/" + year));
		if (kind != null) {
			this.numbers.add(kind + number + "/" + year);
		}
		if (this.allForms || kind == null && !covered) {
			this.numbers.add(number + "/" + year);
		}
		if (this.allForms && kind != null) {
			this.numbers.add(kind + number);
		}
	}

	private static @Nullable String year(MatchResult found) {
		String year = (found.group("year") != null) ? found.group("year") : found.group("inYear");
		return (year == null && found.group("shortYear") != null) ? "20" + found.group("shortYear") : year;
	}

	/** Without zeros in front. */
	private static String number(String digits) {
		int from = 0;
		while (from < digits.length() - 1 && digits.charAt(from) == '0') {
			from++;
		}
		return digits.substring(from);
	}

}
