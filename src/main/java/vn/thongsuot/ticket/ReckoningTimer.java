package vn.thongsuot.ticket;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.CalendarChanged;
import vn.thongsuot.calendar.DepartmentHours;

/**
 * Has the deadlines reckoned anew when the calendar has changed, while the program runs
 * or while it did not; what a crash interrupts is done again.
 */
@Component
class ReckoningTimer {

	private static final Logger LOG = LoggerFactory.getLogger(ReckoningTimer.class);

	private final Reckoner reckoner;

	private final DepartmentHours hours;

	private volatile boolean looking = true;

	ReckoningTimer(Reckoner reckoner, DepartmentHours hours) {
		this.reckoner = reckoner;
		this.hours = hours;
	}

	@EventListener
	void follow(CalendarChanged changed) {
		this.looking = true;
	}

	@Scheduled(fixedDelayString = "${thongsuot.ticket.reckoning-scan:5s}")
	void tick() {
		if (!this.looking) {
			return;
		}
		this.looking = false;
		try {
			reckon();
		}
		catch (RuntimeException ex) {
			LOG.error("The deadlines could not be reckoned anew; it is tried again", ex);
			this.looking = true;
		}
	}

	private void reckon() {
		if (!this.reckoner.isNeeded()) {
			return;
		}
		String calendar = this.hours.fingerprint();
		long last = 0;
		for (List<Long> ids = this.reckoner.openAfter(last); !ids.isEmpty(); ids = this.reckoner.openAfter(last)) {
			ids.forEach(this.reckoner::reckon);
			last = ids.getLast();
		}
		this.reckoner.finish(calendar);
	}

}
