package vn.thongsuot.weekly;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;

/** Reads times and numbers as people type them. */
@Component
class TrainingWords {

	private static final Pattern CLOCK = Pattern.compile(
			"(?<![\\d/])(\\d{1,2})\\s*(?::|h|giờ|gio|g)(?:\\s*(\\d{2})(?!\\d|[/.-]\\d))?(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?!\\d)");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private static final Pattern POINTS = Pattern.compile("(\\d{1,6})\\s+diem cau");

	private final WorkingTime workingTime;

	TrainingWords(WorkingTime workingTime) {
		this.workingTime = workingTime;
	}

	/**
	 * A time such as {@code 14h30 27/11}; without a year the one nearest to now is meant.
	 */
	Optional<Instant> time(String typed, Instant now) {
		Matcher clock = CLOCK.matcher(typed);
		Matcher day = DAY.matcher(typed);
		if (!clock.find() || !day.find()) {
			return Optional.empty();
		}
		try {
			LocalTime time = LocalTime.of(number(clock.group(1)),
					(clock.group(2) != null) ? number(clock.group(2)) : 0);
			return Optional.of(this.workingTime.at(day(day, this.workingTime.day(now)), time));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate day(Matcher typed, LocalDate today) {
		int year = (typed.group(3) != null) ? number(typed.group(3)) : today.getYear();
		LocalDate day = LocalDate.of(year, number(typed.group(2)), number(typed.group(1)));
		if (typed.group(3) != null) {
			return day;
		}
		return day.isBefore(today.minusMonths(6)) ? day.plusYears(1)
				: day.isAfter(today.plusMonths(6)) ? day.minusYears(1) : day;
	}

	/** All numbers in a text. */
	static List<Integer> numbers(String typed) {
		return NUMBER.matcher(typed).results().map((found) -> number(found.group())).toList();
	}

	/** How many people and connection points; nothing if there is no number. */
	static Optional<Attendance> attendance(String typed) {
		String folded = Difficulties.fold(typed);
		Matcher points = POINTS.matcher(folded);
		long counted = points.find() ? number(points.group(1)) : 0;
		List<Integer> people = numbers(points.reset().replaceFirst(""));
		boolean any = !people.isEmpty() || counted > 0;
		return any ? Optional.of(new Attendance(people.isEmpty() ? 0 : people.getFirst(), counted)) : Optional.empty();
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	/** Who took part. */
	record Attendance(long people, long points) {
	}

}
