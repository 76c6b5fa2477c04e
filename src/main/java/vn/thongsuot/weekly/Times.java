package vn.thongsuot.weekly;

import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;

/** How the times of a report are written. */
@Component
class Times {

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

	/** With the year, as official texts have it. */
	String day(Instant instant) {
		return this.time.officialDay(instant.atZone(this.workingTime.zone()).toLocalDate());
	}

}
