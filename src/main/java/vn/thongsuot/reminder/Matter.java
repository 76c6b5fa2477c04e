package vn.thongsuot.reminder;

/**
 * Something owed, of which the same people hear.
 *
 * @param department code of the department that owes it, or for which it is owed
 * @param category code of the category of its tickets
 * @param diverted whether others are told in place of the department
 */
record Matter(Kind kind, String department, String category, boolean diverted) {

	/** What is owed. */
	enum Kind {

		/** A department owes an answer. */
		ANSWER,
		/** An officer has asked that the department be reminded, and is owed that. */
		NUDGE,
		/** An officer owes the information that a department has asked for. */
		INFORMATION

	}

}
