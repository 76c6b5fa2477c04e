package vn.thongsuot.reminder;

import java.time.Instant;

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

	private final Agenda agenda;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	ReminderTimer(DeskRound desks, Superiors superiors, Telling telling, AdministratorsRound administrators,
			Agenda agenda, WorkingTime workingTime, BusinessClock clock) {
		this.desks = desks;
		this.superiors = superiors;
		this.telling = telling;
		this.administrators = administrators;
		this.agenda = agenda;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.reminder.scan:5s}")
	void tick() {
		Instant now = this.clock.now();
		round(() -> {
			Agenda.Items due = this.agenda.at(now);
			if (due.isNewDay() && this.workingTime.isWorking(now)) {
				round(() -> daily(now));
				due = this.agenda.at(now);
			}
			go(due, now);
		});
	}

	/** What is done once a working day, at its begin. */
	private void daily(Instant now) {
		this.telling.enrol(now);
		this.administrators.go(now);
	}

	private void go(Agenda.Items due, Instant now) {
		round(() -> this.desks.go(due.matters(), now));
		round(() -> this.superiors.go(due.readers(), now));
	}

	private static void round(Runnable round) {
		try {
			round.run();
		}
		catch (RuntimeException ex) {
			log.error("What is due could not be looked up; it is tried again", ex);
		}
	}

}
