package vn.thongsuot.weekly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/**
 * Looks every few seconds which report or training session goes on. What a report missed
 * while nothing ran is not made good on a day off.
 */
@Component
class WeeklyTimer {

	private static final Logger log = LoggerFactory.getLogger(WeeklyTimer.class);

	/** So long a report that could not be shown is left alone. */
	private static final Duration PAUSE = Duration.ofSeconds(30);

	private final Stages stages;

	private final Showing showing;

	private final WeeklyReports reports;

	private final TrainingRound training;

	private final TrainingSessions sessions;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	private final Clock realTime;

	/** Reports that could not be shown, and when that is tried again. */
	private final Map<Long, Instant> later = new ConcurrentHashMap<>();

	WeeklyTimer(Stages stages, Showing showing, WeeklyReports reports, TrainingRound training,
			TrainingSessions sessions, WorkingTime workingTime, BusinessClock clock, Clock realTime) {
		this.stages = stages;
		this.showing = showing;
		this.reports = reports;
		this.training = training;
		this.sessions = sessions;
		this.workingTime = workingTime;
		this.clock = clock;
		this.realTime = realTime;
	}

	@Scheduled(fixedDelayString = "${thongsuot.weekly.scan:2s}")
	void tick() {
		Instant now = this.clock.now();
		if (this.workingTime.isWorkingDay(this.workingTime.day(now))) {
			attempt("The weekly reports could not be opened", now, this.stages::open);
			each("Weekly report", this.reports.due(now), (id) -> this.stages.step(id, now));
		}
		each("Training session", this.sessions.due(now), (id) -> this.training.step(id, now));
	}

	/** Shows what groups are still to see. */
	@Scheduled(fixedDelayString = "${thongsuot.weekly.look:500ms}")
	void look() {
		Map<Week, List<Life>> lives = new HashMap<>();
		Instant now = this.realTime.instant();
		this.reports.owed().stream().filter((id) -> !this.later.getOrDefault(id, now).isAfter(now)).forEach((id) -> {
			this.later.remove(id);
			if (!attempt("Weekly report " + id + " could not be shown", id, (one) -> this.showing.show(one, lives))) {
				this.later.put(id, now.plus(PAUSE));
			}
		});
	}

	/** Trouble with one keeps nothing from the others. */
	private static void each(String what, List<Long> due, Consumer<Long> step) {
		due.forEach((id) -> attempt(what + " " + id + " could not go on", id, step));
	}

	/** Whether it went well. */
	private static <T> boolean attempt(String failure, T value, Consumer<T> action) {
		try {
			action.accept(value);
			return true;
		}
		catch (RuntimeException ex) {
			log.error("{}; it is tried again", failure, ex);
			return false;
		}
	}

}
