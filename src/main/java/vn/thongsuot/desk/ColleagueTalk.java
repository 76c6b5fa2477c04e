package vn.thongsuot.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by its words whether a reply speaks to a colleague, typed with marks or without.
 * Where both may be meant it does: then the group is asked, and nothing leaves that was
 * not meant to.
 */
final class ColleagueTalk {

	private static final ColleagueTalk MARKED = new ColleagueTalk(TalkWords.read(false));

	private static final ColleagueTalk UNMARKED = new ColleagueTalk(TalkWords.read(true));

	/** What a clause begins with. */
	private final List<Pattern> clauses;

	/** What the whole holds or ends with. */
	private final List<Pattern> wholes;

	private final List<Pattern> pleas;

	private final List<Pattern> toCommune;

	private final List<Pattern> callsCommune;

	private ColleagueTalk(TalkWords words) {
		this.clauses = words.patterns("begins", "%s\\b.*");
		this.wholes = Stream
			.concat(words.patterns("holds", ".*\\b%s\\b.*").stream(), words.patterns("ends", ".*\\b%s").stream())
			.toList();
		this.pleas = words.patterns("pleas", ".*\\b%s");
		this.toCommune = words.patterns("to-commune", "%s");
		this.callsCommune = words.patterns("calls-commune", "%s");
	}

	/** Whether that may well be for a colleague. */
	static boolean isIn(String text) {
		String typed = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
			.replaceAll("\\s+", " ")
			.replaceAll("[\\s.!…)]+$", "");
		boolean unmarked = typed.equals(TalkWords.withoutMarks(typed));
		return typed.startsWith("@") || (unmarked ? UNMARKED : MARKED).sees(typed);
	}

	private boolean sees(String typed) {
		List<String> parts = Arrays.stream(typed.split("[,.;:!?–]+ ?")).map(String::strip).toList();
		if (any(this.wholes, typed) || parts.stream().anyMatch((part) -> any(this.clauses, part))) {
			return true;
		}
		return any(this.pleas, typed) && !any(this.callsCommune, typed)
				&& parts.stream().noneMatch((part) -> any(this.toCommune, part));
	}

	private static boolean any(List<Pattern> patterns, String text) {
		return patterns.stream().anyMatch((pattern) -> pattern.matcher(text).matches());
	}

}
