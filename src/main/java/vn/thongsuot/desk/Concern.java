package vn.thongsuot.desk;

import java.util.Locale;

/** Why the standing unit has an eye on a ticket. */
enum Concern {

	/** Nobody has taken it for too long, or it is the standing unit's to give on. */
	OWNERLESS,
	/** Departments have sent it on twice. */
	SENT_ON_TWICE,
	/** Its deadline was missed by more than the limit. */
	OVERDUE,
	/** Its department has no group that messages reach. */
	DESKLESS,
	/** Its answer waits to be told by telephone. */
	TO_PHONE;

	/** Its name in the keys of its words. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
