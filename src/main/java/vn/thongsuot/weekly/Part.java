package vn.thongsuot.weekly;

import vn.thongsuot.ticket.Kind;

/** Which tickets a number counts. */
enum Part {

	/** Petitions of communes. */
	PETITION,
	/** Professional questions of officers. */
	QUESTION,
	/** What knows no such difference. */
	ALL;

	static Part of(Kind kind) {
		return (kind == Kind.PETITION) ? PETITION : QUESTION;
	}

}
