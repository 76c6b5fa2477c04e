package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;

/** Looks every few seconds which report or training session goes on. */
@Component
class WeeklyTimer {

	private static final Logger log = LoggerFactory.getLogger(WeeklyTimer.class);

	private final Stages stages;

	private final WeeklyReports reports;

	private final TrainingRound training;

	private final TrainingSessions sessions;

	private final BusinessClock clock;

	WeeklyTimer(Stages stages, WeeklyReports reports, TrainingRound training, TrainingSessions sessions,
			BusinessClock clock) {
		this.stages = stages;
		this.reports = reports;
		this.training = training;
		this.sessions = sessions;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.weekly.scan:5s}")
	void tick() {
		Instant now = this.clock.now();
		attempt("The weekly reports could not be opened", now, this.stages::open);
		each("Weekly report", this.reports.due(now), (id) -> this.stages.step(id, now));
		each("Training session", this.sessions.due(now), (id) -> this.training.step(id, now));
	}

	/** Trouble with one keeps nothing from the others. */
	private static void each(String what, List<Long> due, Consumer<Long> step) {
		due.forEach((id) -> attempt(what + " " + id + " could not go on", id, step));
	}

	private static <T> void attempt(String failure, T value, Consumer<T> action) {
		try {
			action.accept(value);
		}
		catch (RuntimeException ex) {
			log.error("{}; it is tried again", failure, ex);
		}
	}

}
