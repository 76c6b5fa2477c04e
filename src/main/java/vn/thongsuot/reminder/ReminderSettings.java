package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How desks are reminded.
 *
 * @param morning time of day of the list of what is overdue, 5:00 to 12:00
 * @param steps steps of the ladder that are taken; MORNING must be among them
 * @param singles how many tickets of a desk may reach their deadline at once and still be
 * named one by one; more come as one list
 * @param scan how often it is looked what is due
 */
@ConfigurationProperties("thongsuot.reminder")
record ReminderSettings(@DefaultValue("08:00") LocalTime morning, @DefaultValue( {
		"DEADLINE", "MORNING" }) Set<Rung> steps, @DefaultValue("3") int singles, @DefaultValue("5s") Duration scan){

	private static final LocalTime EARLIEST = LocalTime.of(5, 0);

	ReminderSettings {
		if (morning.isBefore(EARLIEST) || morning.isAfter(LocalTime.NOON)) {
			throw new IllegalArgumentException("thongsuot.reminder.morning must be 05:00 to 12:00, not " + morning);
		}
		if (!steps.contains(Rung.MORNING)) {
			throw new IllegalArgumentException("thongsuot.reminder.steps must contain MORNING, or overdue tickets "
					+ "would be forgotten; DEADLINE may be left out");
		}
		if (singles < 0 || singles > 20) {
			throw new IllegalArgumentException("thongsuot.reminder.singles must be 0 to 20, not " + singles);
		}
		if (scan.compareTo(Duration.ofMillis(100)) < 0 || scan.compareTo(Duration.ofHours(1)) > 0) {
			throw new IllegalArgumentException("thongsuot.reminder.scan must be 100ms to 1h, not " + scan);
		}
	}

}
