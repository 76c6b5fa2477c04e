package vn.thongsuot.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thongsuot.ticket.TicketNumber;

/** Looks from time to time which officers are owed a word. */
@Component
class UpdateTimer {

	private static final Logger LOG = LoggerFactory.getLogger(UpdateTimer.class);

	private final UpdateReminders reminders;

	UpdateTimer(UpdateReminders reminders) {
		this.reminders = reminders;
	}

	@Scheduled(fixedDelayString = "${thongsuot.desk.timer:1m}")
	void tick() {
		for (TicketNumber number : this.reminders.due()) {
			try {
				this.reminders.remind(number);
			}
			catch (RuntimeException ex) {
				LOG.error("The group could not be reminded of ticket {}; it is tried again", number.value(), ex);
			}
		}
	}

}
