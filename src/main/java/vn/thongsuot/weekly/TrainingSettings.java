package vn.thongsuot.weekly;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people hear of training sessions.
 *
 * @param dayBefore time of day of the reminder on the working day before
 * @param shortlyBefore how long before the begin comes the last reminder, 1m to 4h
 * @param afterwards how long after the begin the department is asked how many took part
 */
@ConfigurationProperties("thongsuot.training")
record TrainingSettings(@DefaultValue("08:00") LocalTime dayBefore, @DefaultValue("15m") Duration shortlyBefore,
		@DefaultValue("2h") Duration afterwards) {

	TrainingSettings {
		if (shortlyBefore.compareTo(Duration.ofMinutes(1)) < 0 || shortlyBefore.compareTo(Duration.ofHours(4)) > 0) {
			throw new IllegalArgumentException(
					"thongsuot.training.shortly-before must be 1m to 4h, not " + shortlyBefore);
		}
		if (afterwards.compareTo(Duration.ofMinutes(10)) < 0 || afterwards.compareTo(Duration.ofDays(3)) > 0) {
			throw new IllegalArgumentException("thongsuot.training.afterwards must be 10m to 3d, not " + afterwards);
		}
	}

}
