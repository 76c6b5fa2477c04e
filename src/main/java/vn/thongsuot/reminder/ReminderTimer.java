package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;

/** Looks every few seconds what is to be said: to desks, those above them, officers. */
@Component
class ReminderTimer {

	private static final Logger log = LoggerFactory.getLogger(ReminderTimer.class);

	private final DeskRound desks;

	private final Superiors superiors;

	private final Telling telling;

	private final AdministratorsRound administrators;

	private final Turns turns;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	ReminderTimer(DeskRound desks, Superiors superiors, Telling telling, AdministratorsRound administrators,
			Turns turns, WorkingTime workingTime, BusinessClock clock) {
		this.desks = desks;
		this.superiors = superiors;
		this.telling = telling;
		this.administrators = administrators;
		this.turns = turns;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.reminder.scan:5s}")
	void tick() {
		Instant now = this.clock.now();
		round(this::daily, now);
		round(this.desks::go, now);
		round(this.superiors::go, now);
	}

	/** What is done once a working day, at its begin. */
	private void daily(Instant now) {
		Set<Turn.Round> due = this.turns.due(now);
		if ((due.contains(Turn.Round.SUPERIORS) || due.contains(Turn.Round.ADMINISTRATORS))
				&& this.workingTime.isWorking(now)) {
			this.telling.enrol(now);
			this.administrators.go(now);
		}
	}

	private void round(Consumer<Instant> round, Instant now) {
		try {
			round.accept(now);
		}
		catch (RuntimeException ex) {
			log.error("What is due could not be looked up; it is tried again", ex);
		}
	}

}
