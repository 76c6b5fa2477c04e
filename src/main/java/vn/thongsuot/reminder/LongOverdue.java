package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;

/**
 * Counts, for the weekly report, what is overdue for so long that the standing unit is
 * told; by department, no person.
 */
@Component
@Transactional(readOnly = true)
public class LongOverdue {

	private final ReminderPlans plans;

	private final Departments departments;

	private final Habits habits;

	private final ReminderSettings settings;

	LongOverdue(ReminderPlans plans, Departments departments, Habits habits, ReminderSettings settings) {
		this.plans = plans;
		this.departments = departments;
		this.habits = habits;
		this.settings = settings;
	}

	/**
	 * How many tickets, by the code of the department; those without any are left out.
	 */
	public Map<String, Long> byDepartment(Instant now) {
		Map<String, Long> counts = new TreeMap<>();
		for (Department department : this.departments.all()) {
			Instant before = this.habits.usual(department.code()).overdueBefore(this.settings.standingUnitAfter(), now);
			long count = this.plans.countOverdue(department.code(), before);
			if (count > 0) {
				counts.put(department.code(), count);
			}
		}
		return counts;
	}

}
