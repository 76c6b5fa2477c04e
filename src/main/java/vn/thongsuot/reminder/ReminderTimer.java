package vn.thongsuot.reminder;

import java.time.Instant;
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

	private final OfficersRound officers;

	private final AdministratorsRound administrators;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	ReminderTimer(DeskRound desks, Superiors superiors, OfficersRound officers, AdministratorsRound administrators,
			WorkingTime workingTime, BusinessClock clock) {
		this.desks = desks;
		this.superiors = superiors;
		this.officers = officers;
		this.administrators = administrators;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.reminder.scan:5s}")
	void tick() {
		Instant now = this.clock.now();
		round(this.desks::go, now);
		round(this.superiors::go, now);
		round(this.officers::go, now);
		if (this.workingTime.isWorking(now)) {
			round(this.administrators::go, now);
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
