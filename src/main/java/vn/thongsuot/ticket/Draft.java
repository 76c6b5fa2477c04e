package vn.thongsuot.ticket;

import java.util.List;

/**
 * What an officer is about to send.
 *
 * @param category code of its category
 * @param question as typed, not blank
 * @param attached files and places in the order in which they came
 * @param onlyMine whether colleagues of the commune are not to see it
 */
public record Draft(Kind kind, String category, String question, List<AttachedThing> attached, boolean onlyMine) {

	public Draft {
		attached = List.copyOf(attached);
	}

}
