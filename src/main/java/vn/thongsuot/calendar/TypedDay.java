package vn.thongsuot.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day to come as people type it: {@code 25/11}, {@code thu 6 tuan sau},
 * {@code 3 ngày nữa}, {@code mai}; with or without diacritics, anywhere in a sentence.
 */
public final class TypedDay {

	private static final Map<String, Integer> NUMBERS = Map.of("mot", 1, "hai", 2, "ba", 3, "bon", 4, "tu", 4, "nam", 5,
			"sau", 6, "bay", 7, "tam", 8, "muoi", 10);

	private static final String COUNT = "(\\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|muoi)";

	private static final String WEEK = "(?: (?:cua )?tuan (nay|sau|toi))?";

	private static final List<Form> FORMS = List.of(
			new Form("(?:ngay )?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})",
					(found, today) -> date(number(found, 1), number(found, 2), number(found, 3))),
			new Form("(?:ngay )?(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})",
					(found, today) -> next(number(found, 1), number(found, 2), today)),
			new Form("(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?",
					(found, today) -> (found.group(3) != null)
							? date(number(found, 1), number(found, 2), number(found, 3))
							: next(number(found, 1), number(found, 2), today)),
			new Form("(?:thu|t) ?([2-7]|hai|ba|tu|nam|sau|bay)" + WEEK,
					(found, today) -> weekday(DayOfWeek.of(count(found.group(1)) - 1), found.group(2), today)),
			new Form(COUNT + " ngay(?: lam viec)?(?: nua| toi)?",
					(found, today) -> today.plusDays(count(found.group(1)))),
			new Form(COUNT + " tuan(?: nua| toi)?", (found, today) -> today.plusWeeks(count(found.group(1)))),
			new Form("(?:chu nhat|cn)" + WEEK, (found, today) -> weekday(DayOfWeek.SUNDAY, found.group(1), today)),
			new Form("dau tuan(?: sau| toi)?", (found, today) -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
			new Form("cuoi tuan" + "(?: (nay|sau|toi))?",
					(found, today) -> weekday(DayOfWeek.FRIDAY, found.group(1), today)),
			new Form("cuoi thang(?: nay)?", (found, today) -> today.with(TemporalAdjusters.lastDayOfMonth())),
			new Form("ngay kia|ngay mot", (found, today) -> today.plusDays(2)),
			new Form("ngay mai|sang mai|chieu mai|mai", (found, today) -> today.plusDays(1)),
			new Form("hom nay|chieu nay|trong ngay", (found, today) -> today));

	private static final Pattern WORKING_DAYS = Pattern.compile("\\b" + COUNT + " ngay lam viec");

	private TypedDay() {
	}

	/**
	 * The day that somebody names.
	 * @param today the day on which it was written
	 * @param days tells working days from others, for {@code 3 ngày làm việc}
	 * @return nothing if no day is named, or none that exists
	 */
	public static Optional<LocalDate> in(String text, LocalDate today, WorkingTime days) {
		String typed = folded(text);
		Optional<MatchResult> working = WORKING_DAYS.matcher(typed).results().findFirst();
		if (working.isPresent()) {
			return Optional.of(workingDays(count(working.get().group(1)), today, days));
		}
		return FORMS.stream()
			.flatMap((form) -> form.pattern().matcher(typed).results().map((found) -> form.read(found, today)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static LocalDate workingDays(int count, LocalDate today, WorkingTime days) {
		LocalDate day = today;
		for (int left = count; left > 0;) {
			day = day.plusDays(1);
			left -= days.isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	private static LocalDate date(int day, int month, int year) {
		return LocalDate.of(year, month, day);
	}

	/** That day of this year, or of the next if it is long past. */
	private static LocalDate next(int day, int month, LocalDate today) {
		LocalDate soon = date(day, month, today.getYear());
		return soon.isBefore(today.minusMonths(6)) ? date(day, month, today.getYear() + 1) : soon;
	}

	private static LocalDate weekday(DayOfWeek weekday, String week, LocalDate today) {
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		if (week == null) {
			return today.with(TemporalAdjusters.nextOrSame(weekday));
		}
		return monday.plusWeeks(week.equals("nay") ? 0 : 1).plusDays(weekday.getValue() - 1L);
	}

	private static int number(MatchResult found, int group) {
		return Integer.parseInt(found.group(group));
	}

	private static int count(String typed) {
		return NUMBERS.getOrDefault(typed, typed.chars().allMatch(Character::isDigit) ? Integer.parseInt(typed) : 0);
	}

	private static String folded(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd')
			.replaceAll("[\\s,;]+", " ");
	}

	/** One way of naming a day. */
	private record Form(Pattern pattern, BiFunction<MatchResult, LocalDate, LocalDate> day) {

		Form(String words, BiFunction<MatchResult, LocalDate, LocalDate> day) {
			this(Pattern.compile("(?<![\\p{L}\\d/])(?:" + words + ")(?![\\p{L}\\d/])"), day);
		}

		Optional<LocalDate> read(MatchResult found, LocalDate today) {
			try {
				return Optional.of(this.day.apply(found, today));
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

	}

}
