package vn.thongsuot.desk;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the standing unit has an eye on.
 *
 * @param unclaimedAfter working time after which a ticket that nobody has taken is shown,
 * 0 or more
 * @param overdueDays working days by which a deadline may be missed before the ticket is
 * shown, 0 to 30
 */
@ConfigurationProperties("thongsuot.oversight")
record OversightSettings(@DefaultValue("8h") Duration unclaimedAfter, @DefaultValue("1") int overdueDays) {

	OversightSettings {
		if (unclaimedAfter.isNegative()) {
			throw new IllegalArgumentException(
					"thongsuot.oversight.unclaimed-after must be 0s or more, not " + unclaimedAfter);
		}
		if (overdueDays < 0 || overdueDays > 30) {
			throw new IllegalArgumentException("thongsuot.oversight.overdue-days must be 0 to 30, not " + overdueDays);
		}
	}

}
