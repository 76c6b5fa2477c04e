package vn.thongsuot.ticket;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an answer may take.
 *
 * @param workingDays working days from filing to the deadline, 1 to 60
 * @param urgent working time from filing to the deadline of an urgent ticket, 1 to 24
 * hours
 * @param byCategory times of categories that have their own
 * @param hold how long a reply waits in the group before it leaves
 * @param askAgain how long until the group is asked again whether a reply is for the
 * officer
 * @param closeAfterDays working days of silence after which an answered ticket is closed,
 * 1 to 60
 * @param updateEveryDays working days after an interim reply, and after each further one,
 * until the officer is owed a word, 1 to 30
 * @param standInAfter working time after which the stand-in too is asked to approve, 0 to
 * 40 hours
 */
@ConfigurationProperties("thongsuot.ticket")
record DeadlineSettings(@DefaultValue("3") int workingDays, @DefaultValue("4h") Duration urgent,
		@DefaultValue List<CategoryTime> byCategory, @DefaultValue("30s") Duration hold,
		@DefaultValue("2h") Duration askAgain, @DefaultValue("5") int closeAfterDays,
		@DefaultValue("5") int updateEveryDays, @DefaultValue("4h") Duration standInAfter) {

	DeadlineSettings {
		if (workingDays < 1 || workingDays > 60) {
			throw new IllegalArgumentException("thongsuot.ticket.working-days must be 1 to 60, not " + workingDays);
		}
		if (urgent.compareTo(Duration.ofHours(1)) < 0 || urgent.compareTo(Duration.ofHours(24)) > 0) {
			throw new IllegalArgumentException("thongsuot.ticket.urgent must be 1h to 24h, not " + urgent);
		}
		byCategory = List.copyOf(byCategory);
		if (byCategory.stream().map(CategoryTime::category).distinct().count() < byCategory.size()) {
			throw new IllegalArgumentException("thongsuot.ticket.by-category names a category twice; drop one of them");
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
		if (standInAfter.isNegative() || standInAfter.compareTo(Duration.ofHours(40)) > 0) {
			throw new IllegalArgumentException(
					"thongsuot.ticket.stand-in-after must be 0s to 40h, not " + standInAfter);
		}
		if (askAgain.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("thongsuot.ticket.ask-again must be 1m or more, not " + askAgain);
		}
	}

}
