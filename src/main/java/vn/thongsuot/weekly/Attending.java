package vn.thongsuot.weekly;

import java.time.Instant;

import org.springframework.stereotype.Component;

/** Settles how many took part, and in whose week that counts. */
@Component
class Attending {

	private final WeeklyReports reports;

	private final Units units;

	private final Weeks weeks;

	Attending(WeeklyReports reports, Units units, Weeks weeks) {
		this.reports = reports;
		this.units = units;
		this.weeks = weeks;
	}

	/**
	 * A session counts when it was held; where that week is frozen, when we were told.
	 */
	void held(TrainingSession session, TrainingWords.Attendance attendance, String by, Instant now) {
		Instant begin = session.beginsAt().orElseThrow();
		session.held(attendance.people(), attendance.points(), by, now, isFrozen(session, begin) ? now : begin);
	}

	private boolean isFrozen(TrainingSession session, Instant begin) {
		Week ended = this.weeks.at(begin);
		Week counted = ended.period().contains(begin) ? ended : this.weeks.of(ended.day().plusWeeks(1));
		return this.units.owing()
			.stream()
			.filter((code) -> this.units.of(code).contains(session.department()))
			.flatMap((code) -> this.reports.findByUnitAndWeek(code, counted.day()).stream())
			.anyMatch((report) -> report.state() != WeeklyReport.State.DRAFT);
	}

}
