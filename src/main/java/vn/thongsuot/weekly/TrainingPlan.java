package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.weekly.TrainingSession.Step;

/** What comes next for a session that was announced, and when. */
@Component
class TrainingPlan {

	private final WorkingTime time;

	private final TrainingSettings settings;

	TrainingPlan(WorkingTime time, TrainingSettings settings) {
		this.time = time;
		this.settings = settings;
	}

	/**
	 * The first step of which the time has not come at an instant; afterwards in the end.
	 */
	void from(TrainingSession session, Instant now) {
		Instant begin = session.beginsAt().orElseThrow();
		if (dayBefore(begin).isAfter(now)) {
			session.next(Step.DAY_BEFORE, dayBefore(begin));
		}
		else {
			afterDayBefore(session, now);
		}
	}

	/** What comes when the day before is over. */
	void afterDayBefore(TrainingSession session, Instant now) {
		Instant shortly = session.beginsAt().orElseThrow().minus(this.settings.shortlyBefore());
		if (shortly.isAfter(now)) {
			session.next(Step.SHORTLY_BEFORE, shortly);
		}
		else {
			afterwards(session);
		}
	}

	void afterwards(TrainingSession session) {
		session.next(Step.AFTERWARDS,
				this.time.nextWorking(session.beginsAt().orElseThrow().plus(this.settings.afterwards())));
	}

	/** On the last working day before a session. */
	private Instant dayBefore(Instant begin) {
		LocalDate day = this.time.day(begin).minusDays(1);
		while (!this.time.isWorkingDay(day)) {
			day = day.minusDays(1);
		}
		return this.time.at(day, this.settings.dayBefore());
	}

}
