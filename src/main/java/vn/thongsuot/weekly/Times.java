package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;

/** How the times of a report are written. */
@Component
class Times {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

	private final SpokenTime time;

	private final WorkingTime workingTime;

	private final Phrases phrases;

	Times(SpokenTime time, WorkingTime workingTime, Phrases phrases) {
		this.time = time;
		this.workingTime = workingTime;
		this.phrases = phrases;
	}

	String of(Instant instant) {
		return this.time.of(instant);
	}

	String period(Sheet sheet) {
		return period(new Period(sheet.from(), sheet.to()));
	}

	String period(Period period) {
		return this.phrases.label("weekly.period", "from", of(period.from()), "to", of(period.to()));
	}

	/** The same as official texts have it, with the year. */
	String officialPeriod(Sheet sheet) {
		return this.phrases.label("weekly.period", "from", official(sheet.from()), "to", official(sheet.to()));
	}

	private String official(Instant instant) {
		return this.phrases.label("weekly.moment", "clock", CLOCK.format(instant.atZone(this.workingTime.zone())),
				"day", day(instant));
	}

	/** With the year, as official texts have it. */
	String day(Instant instant) {
		return this.time.officialDay(this.workingTime.day(instant));
	}

}
