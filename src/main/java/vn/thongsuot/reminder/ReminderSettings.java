package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are reminded.
 *
 * @param morning time of day of lists for those who have not chosen another, 5:00 to
 * 12:00
 * @param steps steps of the ladder that are taken; MORNING must be among them
 * @param soon how many percent of the working time are left at DUE_SOON, 1 to 99
 * @param leadAfter working days overdue after which the lead is told too, 1 to 60
 * @param standingUnitAfter the same of the standing unit, not before the lead
 * @param officerAfter working days after which an officer is reminded of a question, 1 to
 * 60
 * @param giveUpAfter working days after which the ticket is closed, more than that
 * @param singles how many tickets of a desk may be named one by one at once; more come as
 * one list
 * @param scan how often it is looked what is due
 */
@ConfigurationProperties("thongsuot.reminder")
record ReminderSettings(@DefaultValue("08:00") LocalTime morning, @DefaultValue( {
		"DUE_SOON", "DEADLINE", "MORNING", "LEAD", "STANDING_UNIT" }) Set<Rung> steps, @DefaultValue("25") int soon,
		@DefaultValue("2") int leadAfter, @DefaultValue("4") int standingUnitAfter, @DefaultValue("2") int officerAfter,
		@DefaultValue("10") int giveUpAfter, @DefaultValue("3") int singles, @DefaultValue("5s") Duration scan){

	private static final LocalTime EARLIEST = LocalTime.of(5, 0);

	ReminderSettings {
		check(!morning.isBefore(EARLIEST) && !morning.isAfter(LocalTime.NOON), "morning must be 05:00 to 12:00, not ",
				morning);
		check(steps.contains(Rung.MORNING), "steps must contain MORNING, or overdue tickets would be forgotten; not ",
				steps);
		check(soon >= 1 && soon <= 99, "soon must be 1 to 99 percent, not ", soon);
		check(leadAfter >= 1 && leadAfter <= 60, "lead-after must be 1 to 60 working days, not ", leadAfter);
		check(standingUnitAfter >= leadAfter && standingUnitAfter <= 60,
				"standing-unit-after must be at least lead-after and at most 60 working days, not ", standingUnitAfter);
		check(officerAfter >= 1 && officerAfter <= 60, "officer-after must be 1 to 60 working days, not ",
				officerAfter);
		check(giveUpAfter > officerAfter && giveUpAfter <= 120,
				"give-up-after must be more than officer-after and at most 120 working days, not ", giveUpAfter);
		check(singles >= 0 && singles <= 20, "singles must be 0 to 20, not ", singles);
		check(scan.compareTo(Duration.ofMillis(100)) >= 0 && scan.compareTo(Duration.ofHours(1)) <= 0,
				"scan must be 100ms to 1h, not ", scan);
	}

	private static void check(boolean right, String what, Object found) {
		if (!right) {
			throw new IllegalArgumentException("thongsuot.reminder." + what + found);
		}
	}

}
