package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When what is due in a week.
 *
 * @param day the usual day of its deadline, which names it
 * @param period what is counted; the drafts come at its end
 * @param due when the departments' reports are due, and the summary begins
 * @param summaryDue when the summary is due
 */
record Week(LocalDate day, Period period, Instant firstReminder, Instant lastReminder, Instant due,
		List<Instant> summaryReminders, Instant summaryDue) {

	Week {
		summaryReminders = List.copyOf(summaryReminders);
	}

}
