package vn.thongsuot.reminder;

/**
 * The ladder, from top to bottom: what is said about a ticket as long as its department
 * has not replied, and to whom. Before the first step stands the card itself, which the
 * desk's room posts on arrival.
 */
enum Rung {

	/**
	 * When a part of the working time is left: a word under the card, naming who took it.
	 */
	DUE_SOON,

	/** At the deadline: another word under the card. */
	DEADLINE,

	/** On the morning of each working day after it: a line of the desk's list. */
	MORNING,

	/** Overdue for some working days: each morning also a line of the lead's list. */
	LEAD,

	/** Overdue for some more: each morning also a line of the standing unit's list. */
	STANDING_UNIT,

	/** The officer wants the department reminded: a word under the card, at once. */
	NUDGE,

	/** The officer was asked for more and has not answered for some working days. */
	OFFICER,

	/** The officer has not answered for longer: the ticket is closed with a word. */
	GIVE_UP

}
