package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import vn.thongsuot.calendar.WorkingTime;

/**
 * The weeks of the reports, as the calendar has them: where a deadline or a cut-off would
 * fall on a day that is not worked, it moves, and the periods still follow one another
 * without a gap.
 */
record Weeks(WorkingTime time, WeeklySettings settings) {

	/** The last week whose cut-off is not after an instant. */
	Week at(Instant now) {
		LocalDate today = this.time.day(now);
		LocalDate far = today.plusWeeks(2).with(TemporalAdjusters.nextOrSame(this.settings.dueDay()));
		return Stream.iterate(far, (day) -> day.minusWeeks(1))
			.filter((day) -> !cutOff(day).isAfter(now))
			.findFirst()
			.map(this::of)
			.orElseThrow();
	}

	Week before(Week week) {
		return of(week.day().minusWeeks(1));
	}

	/** The week of a deadline's usual day. */
	Week of(LocalDate day) {
		LocalDate due = dueDay(day);
		return new Week(day, new Period(cutOff(day.minusWeeks(1)), cutOff(day)),
				at(cutOffDay(day), this.settings.firstReminder()), at(due, this.settings.lastReminder()),
				at(due, this.settings.due()),
				this.settings.summaryReminders().stream().map((time) -> at(due, time)).toList(),
				at(due, this.settings.summaryDue()));
	}

	private Instant cutOff(LocalDate day) {
		return at(cutOffDay(day), this.settings.cutOff());
	}

	/** The usual day, or the last working day before it and before the deadline. */
	private LocalDate cutOffDay(LocalDate day) {
		LocalDate usual = day.with(TemporalAdjusters.previous(this.settings.cutOffDay()));
		LocalDate latest = dueDay(day).minusDays(1);
		return worked(usual.isBefore(latest) ? usual : latest, -1);
	}

	private LocalDate dueDay(LocalDate day) {
		return worked(day, (this.settings.holiday() == WeeklySettings.Holiday.BEFORE) ? -1 : 1);
	}

	private LocalDate worked(LocalDate day, int step) {
		LocalDate worked = day;
		while (!this.time.isWorkingDay(worked)) {
			worked = worked.plusDays(step);
		}
		return worked;
	}

	private Instant at(LocalDate day, LocalTime time) {
		return this.time.at(day, time);
	}

}
