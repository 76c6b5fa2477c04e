package vn.thongsuot.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/** Times as officers say them, in the zone of the province. */
@Component
public class SpokenTime {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

	private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d/M/yyyy");

	private final Phrases phrases;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	SpokenTime(Phrases phrases, WorkingTime workingTime, BusinessClock clock) {
		this.phrases = phrases;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	/**
	 * Time and day, such as {@code 16:30 thứ Tư 26/11}; the year only if it is another
	 * one.
	 */
	public String of(Instant instant) {
		ZonedDateTime then = instant.atZone(this.workingTime.zone());
		return this.phrases.label("time.moment", "clock", CLOCK.format(then), "weekday",
				this.phrases.label("time." + then.getDayOfWeek().name().toLowerCase(Locale.ROOT)), "day",
				day(then.toLocalDate()));
	}

	/** The day alone, such as {@code 26/11}; the year only if it is another one. */
	public String day(LocalDate day) {
		return (isOfAnotherYear(day) ? DAY_AND_YEAR : DAY).format(day);
	}

	private boolean isOfAnotherYear(LocalDate day) {
		return day.getYear() != this.clock.now().atZone(this.workingTime.zone()).getYear();
	}

	/** Two days of one sentence; both with the year if either is of another one. */
	public List<String> days(LocalDate first, LocalDate second) {
		boolean years = isOfAnotherYear(first) || isOfAnotherYear(second);
		return Stream.of(first, second).map((years ? DAY_AND_YEAR : DAY)::format).toList();
	}

	/** A promised day as a moment: the end of its work. */
	public String promised(LocalDate day) {
		return of(this.workingTime.closing(day));
	}

	/** The day of an instant. */
	public String day(Instant instant) {
		return day(instant.atZone(this.workingTime.zone()).toLocalDate());
	}

}
