package vn.thongsuot.calendar;

import java.util.Set;

/**
 * The working time of each department; the province's where it has no hours of its own.
 */
public interface DepartmentHours {

	/** By the code of the department. */
	WorkingTime of(String department);

	/** Codes of the departments that have hours of their own. */
	Set<String> departments();

	/** Another text whenever deadlines may fall on other times than before. */
	String fingerprint();

}
