package vn.thongsuot.weekly;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is counted, in the order in which it is shown. */
enum Figure {

	/** Training sessions held. */
	SESSIONS(false),
	/** People who took part in them. */
	PARTICIPANTS(false),
	/** Connection points of those sessions. */
	POINTS(false),
	/** Tickets that came in. */
	RECEIVED(true),
	/** Officers of other communes who asked the same and wait for those answers. */
	JOINED(true),
	/** Answered within the department's own authority. */
	RESOLVED(true),
	/** Answered after a higher authority had been asked. */
	SETTLED_ABOVE(true),
	/** Of which an official letter went out to the commune. */
	IN_WRITING(true),
	/** Tickets of other departments on which it gave its opinion. */
	ADVISED(true),
	/** Put before a higher authority in the period, or still there at its end. */
	REFERRED(true),
	/** Answered by the deadline; those two above are what it is a share of. */
	ON_TIME(true),
	/** Not answered at the end of the period. */
	OPEN(true),
	/** Of these, past the deadline. */
	OVERDUE(true),
	/** Of these, waiting for the commune to say more. */
	AWAITING(true),
	/** Of which the commune still waits for an official letter. */
	LETTER_OWED(true),
	/** Tickets of other departments that wait for its opinion. */
	OPINION_OWED(true),
	/** Sent on to another department, or back to the standing unit. */
	SENT_ON(true),
	/** The commune asked on. */
	REOPENED(true),
	/** Taken back by the commune. */
	WITHDRAWN(true),
	/** Closed since nobody said anything for some working days. */
	SILENT(true),
	/** Questions that guidance answered without a ticket. */
	DEFLECTED(false);

	private final boolean ofTickets;

	Figure(boolean ofTickets) {
		this.ofTickets = ofTickets;
	}

	/** Whether it counts tickets, which can be shown. */
	boolean isOfTickets() {
		return this.ofTickets;
	}

	/** The parts of which there is a number each. */
	List<Part> parts() {
		return this.ofTickets ? List.of(Part.PETITION, Part.QUESTION) : List.of(Part.ALL);
	}

	/** All numbers there are. */
	static List<Item> items() {
		return Stream.of(values())
			.flatMap((figure) -> figure.parts().stream().map((part) -> new Item(figure, part)))
			.toList();
	}

	/** Its name in the keys of words. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** One number of a report. */
	record Item(Figure figure, Part part) {
	}

}
