package vn.thongsuot.desk;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.thongsuot.ticket.OfficialLetter;

/**
 * The number and day of an official letter as people type them, anywhere in a text:
 * {@code 123/SNV-XDCQ ngày 25/11/2026}, {@code so 45/2026/qd-ubnd, 3 thang 12}.
 *
 * @param number empty if there is none
 * @param day empty if there is none, or none that exists
 */
record TypedLetter(Optional<String> number, Optional<LocalDate> day) {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\d/])\\d{1,6} ?/ ?(?:\\d{4} ?/ ?)?\\p{L}[\\p{L}\\d]*(?: ?[-–] ?[\\p{L}\\d]+)*");

	private static final Pattern DAY = Pattern
		.compile("(?<![\\d/])(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})(?:(?: ?[/.-] ?| nam )(\\d{4}))?(?![\\d/])");

	private static final Pattern TODAY = Pattern.compile("\\bhom nay\\b");

	private static final Pattern YESTERDAY = Pattern.compile("\\bhom qua\\b");

	/** How far ahead a day without a year may lie before it is last year's. */
	private static final int AHEAD = 60;

	/**
	 * Reads a text.
	 * @param today the day on which it was written
	 */
	static TypedLetter of(String text, LocalDate today) {
		String typed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
		Optional<String> number = NUMBER.matcher(typed).results().map(MatchResult::group).findFirst();
		String rest = folded(number.map((found) -> typed.replace(found, " ; ")).orElse(typed));
		return new TypedLetter(number.map(TypedLetter::official), day(rest, today));
	}

	/** What is missing or wrong, in one word; empty if all is there. */
	String wrong(LocalDate today) {
		if (this.number.isEmpty()) {
			return "no-number";
		}
		return this.day.map((found) -> found.isAfter(today) ? "future-day" : "").orElse("no-day");
	}

	/** The letter, if nothing is wrong. */
	OfficialLetter letter() {
		return new OfficialLetter(this.number.orElseThrow(), this.day.orElseThrow());
	}

	private static Optional<LocalDate> day(String typed, LocalDate today) {
		if (TODAY.matcher(typed).find()) {
			return Optional.of(today);
		}
		if (YESTERDAY.matcher(typed).find()) {
			return Optional.of(today.minusDays(1));
		}
		return DAY.matcher(typed).results().flatMap((found) -> date(found, today).stream()).findFirst();
	}

	private static Optional<LocalDate> date(MatchResult found, LocalDate today) {
		try {
			int year = (found.group(3) != null) ? Integer.parseInt(found.group(3)) : today.getYear();
			LocalDate day = LocalDate.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
			boolean lastYear = found.group(3) == null && day.isAfter(today.plusDays(AHEAD));
			return Optional.of(lastYear ? day.minusYears(1) : day);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Without blanks; in capitals if it was typed without any. */
	private static String official(String typed) {
		String number = typed.replace(" ", "").replace('–', '-');
		return number.equals(number.toLowerCase(Locale.ROOT)) ? number.toUpperCase(Locale.ROOT) : number;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd');
	}

}
