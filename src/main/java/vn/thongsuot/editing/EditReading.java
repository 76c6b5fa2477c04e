package vn.thongsuot.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Edit;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.search.Vietnamese;

/**
 * Reads what somebody typed for a part of an entry.
 *
 * @param edit what it says; nothing if it cannot be taken
 * @param problem the end of the key of what is told then
 */
record EditReading(Optional<Edit> edit, String problem) {

	private static final int LONGEST_LINE = 400;

	private static final int MOST_LINES = 20;

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

	static EditReading of(Edit.Field field, String typed, List<Category> categories) {
		if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return bad("empty");
		}
		return switch (field) {
			case QUESTION -> question(line(typed));
			case ANSWER -> answer(typed.strip());
			case BASIS -> basis(lines(typed));
			case VALIDITY -> validity(Vietnamese.fold(typed));
			case WORDINGS -> wordings(lines(typed));
			case CATEGORY -> category(Vietnamese.fold(line(typed)), categories);
		};
	}

	private static EditReading question(String line) {
		return (line.length() > StoredEntry.LONGEST_QUESTION) ? bad("long-question") : good(new Edit.Question(line));
	}

	private static EditReading answer(String text) {
		return (text.length() > StoredEntry.LONGEST_ANSWER) ? bad("long-answer") : good(new Edit.Answer(text));
	}

	private static EditReading basis(List<String> lines) {
		return isLong(lines, MOST_LINES) ? bad("long-basis") : good(new Edit.Basis(lines));
	}

	private static EditReading wordings(List<String> lines) {
		boolean fits = lines.size() >= Entry.FEWEST_WORDINGS && !isLong(lines, Entry.MOST_WORDINGS)
				&& new HashSet<>(lines).size() == lines.size();
		return fits ? good(new Edit.Wordings(lines)) : bad("wordings");
	}

	private static boolean isLong(List<String> lines, int most) {
		return lines.size() > most || lines.stream().anyMatch((line) -> line.length() > LONGEST_LINE);
	}

	private static EditReading category(String folded, List<Category> categories) {
		List<Category> meant = categories.stream()
			.filter((category) -> Vietnamese.fold(category.name()).contains(folded))
			.toList();
		Optional<Category> exact = meant.stream()
			.filter((category) -> Vietnamese.fold(category.name()).equals(folded))
			.findFirst();
		return exact.or(() -> (meant.size() == 1) ? Optional.of(meant.getFirst()) : Optional.empty())
			.map((category) -> good(new Edit.Category(category.code())))
			.orElseGet(() -> bad("category"));
	}

	/** A day counts as the end if "until" stands before it, else as the begin. */
	private static EditReading validity(String folded) {
		LocalDate from = null;
		LocalDate until = null;
		Matcher date = DATE.matcher(folded);
		int at = 0;
		while (date.find()) {
			LocalDate day = day(date);
			boolean ends = folded.substring(at, date.start()).matches("(?s).*\\b(?:den|het|toi)\\b.*");
			if (day == null || ((ends ? until : from) != null)) {
				return bad("validity");
			}
			from = ends ? from : day;
			until = ends ? day : until;
			at = date.end();
		}
		boolean none = from == null && until == null;
		if (none && !folded.contains("khong") || from != null && until != null && until.isBefore(from)) {
			return bad("validity");
		}
		return good(new Edit.Validity(from, until));
	}

	private static @Nullable LocalDate day(Matcher date) {
		try {
			return LocalDate.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)),
					Integer.parseInt(date.group(1)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static List<String> lines(String typed) {
		Stream<String> lines = Arrays.stream(typed.split("[\\n;]"));
		return lines.map((line) -> line(line).replaceFirst("^[-•*+] *", "")).filter((line) -> !line.isBlank()).toList();
	}

	private static String line(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	private static EditReading good(Edit edit) {
		return new EditReading(Optional.of(edit), "");
	}

	private static EditReading bad(String problem) {
		return new EditReading(Optional.empty(), problem);
	}

}
