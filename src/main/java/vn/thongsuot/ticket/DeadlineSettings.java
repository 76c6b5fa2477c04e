package vn.thongsuot.ticket;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an answer may take.
 *
 * @param workingDays working days from filing to the deadline, 1 to 60
 * @param hold how long a reply waits in the group before it leaves
 * @param askAgain how long until the group is asked again whether a reply is for the
 * officer
 * @param closeAfterDays working days of silence after which an answered ticket is closed,
 * 1 to 60
 * @param updateEveryDays working days after an interim reply, and after each further one,
 * until the officer is owed a word, 1 to 30
 */
@ConfigurationProperties("thongsuot.ticket")
record DeadlineSettings(@DefaultValue("3") int workingDays, @DefaultValue("30s") Duration hold,
		@DefaultValue("2h") Duration askAgain, @DefaultValue("5") int closeAfterDays,
		@DefaultValue("5") int updateEveryDays) {

	DeadlineSettings {
		if (workingDays < 1 || workingDays > 60) {
			throw new IllegalArgumentException("thongsuot.ticket.working-days must be 1 to 60, not " + workingDays);
		}
		if (closeAfterDays < 1 || closeAfterDays > 60) {
			throw new IllegalArgumentException(
					"thongsuot.ticket.close-after-days must be 1 to 60, not " + closeAfterDays);
		}
		if (updateEveryDays < 1 || updateEveryDays > 30) {
			throw new IllegalArgumentException(
					"thongsuot.ticket.update-every-days must be 1 to 30, not " + updateEveryDays);
		}
		if (hold.isNegative() || hold.compareTo(Duration.ofHours(1)) > 0) {
			throw new IllegalArgumentException("thongsuot.ticket.hold must be 0s to 1h, not " + hold);
		}
		if (askAgain.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("thongsuot.ticket.ask-again must be 1m or more, not " + askAgain);
		}
	}

}
