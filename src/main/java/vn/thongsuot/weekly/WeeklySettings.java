package vn.thongsuot.weekly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the weekly reports are due, and whose.
 *
 * @param owing codes of the departments that owe a report; empty for all departments and
 * agencies that belong to no other
 * @param coordinator code of the department that sums up
 * @param cutOffDay day at which a period ends, if it is worked and before the deadline
 * @param cutOff time of day at which a period ends and the drafts come
 * @param dueDay day of the deadline, if it is worked
 * @param holiday what becomes of the deadline if that day is not worked
 * @param firstReminder time of day on the day of the cut-off
 * @param lastReminder time of day on the day of the deadline
 * @param summaryReminders times of day of the coordinator's reminders
 * @param summaryDue when the summary is due, on the day of the deadline
 * @param proposeFrom communes that ask about a category in a period before a training
 * session is proposed, 2 to 200
 * @param scan how often it is looked what is due
 * @param look how often it is looked what is to be shown
 */
@ConfigurationProperties("thongsuot.weekly")
record WeeklySettings(@DefaultValue List<String> owing, @DefaultValue("SNV") String coordinator,
		@DefaultValue("WEDNESDAY") DayOfWeek cutOffDay, @DefaultValue("14:00") LocalTime cutOff,
		@DefaultValue("THURSDAY") DayOfWeek dueDay, @DefaultValue("09:00") LocalTime due,
		@DefaultValue("BEFORE") Holiday holiday, @DefaultValue("16:00") LocalTime firstReminder,
		@DefaultValue("08:00") LocalTime lastReminder, @DefaultValue( {
				"15:00", "16:30" }) List<LocalTime> summaryReminders,
		@DefaultValue("17:00") LocalTime summaryDue, @DefaultValue("5") int proposeFrom,
		@DefaultValue("2s") Duration scan, @DefaultValue("500ms") Duration look){

	WeeklySettings {
		owing = List.copyOf(owing);
		summaryReminders = summaryReminders.stream().sorted().toList();
		demand(cutOffDay != dueDay, "cut-off-day must not be the due-day");
		demand(cutOff.isBefore(firstReminder), "first-reminder must be after cut-off");
		demand(lastReminder.isBefore(due), "last-reminder must be before due");
		demand(due.isBefore(summaryDue), "due must be before summary-due");
		demand(summaryReminders.stream().allMatch((time) -> time.isAfter(due) && time.isBefore(summaryDue)),
				"summary-reminders must lie between due and summary-due");
		demand(proposeFrom >= 2 && proposeFrom <= 200, "propose-from must be 2 to 200");
		demand(scan.compareTo(Duration.ofMillis(50)) >= 0 && scan.compareTo(Duration.ofHours(1)) <= 0,
				"scan must be 50ms to 1h");
		demand(look.compareTo(Duration.ofMillis(50)) >= 0 && look.compareTo(Duration.ofHours(1)) <= 0,
				"look must be 50ms to 1h");
	}

	private static void demand(boolean met, String advice) {
		if (!met) {
			throw new IllegalArgumentException("thongsuot.weekly." + advice);
		}
	}

	/** What becomes of a deadline on a day that is not worked. */
	enum Holiday {

		/** The working day before it. */
		BEFORE,
		/** The working day after it. */
		AFTER

	}

}
