package vn.thongsuot.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;

/** Times as officers say them, in the zone of the province. */
@Component
public class SpokenTime {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

	private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d/M/yyyy");

	private static final DateTimeFormatter OFFICIAL = DateTimeFormatter.ofPattern("dd/M/yyyy");

	/**
	 * January and February are written with two digits, so that nothing can be put before
	 * them.
	 */
	private static final DateTimeFormatter EARLY_OFFICIAL = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Phrases phrases;

	private final WorkingTime workingTime;

	private final DepartmentHours hours;

	private final BusinessClock clock;

	SpokenTime(Phrases phrases, WorkingTime workingTime, DepartmentHours hours, BusinessClock clock) {
		this.phrases = phrases;
		this.workingTime = workingTime;
		this.hours = hours;
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

	/**
	 * The day as official texts write it, always with the year: {@code 01/7/2026},
	 * {@code 28/02/2027}.
	 */
	public String officialDay(LocalDate day) {
		return ((day.getMonthValue() <= 2) ? EARLY_OFFICIAL : OFFICIAL).format(day);
	}

	/** The same of an instant. */
	public String officialDay(Instant instant) {
		return officialDay(this.workingTime.day(instant));
	}

	/** A promised day as a moment: the end of its work at the department. */
	public String promised(LocalDate day, String department) {
		return of(this.hours.of(department).closing(day));
	}

	/** The day of an instant. */
	public String day(Instant instant) {
		return day(this.workingTime.day(instant));
	}

}
