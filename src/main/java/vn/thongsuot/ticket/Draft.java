package vn.thongsuot.ticket;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an officer is about to send.
 *
 * @param category code of its category
 * @param question as typed, not blank
 * @param attached files and places in the order in which they came
 * @param onlyMine whether colleagues of the commune are not to see it
 * @param urgentReason why it is urgent; nothing if it is not
 */
public record Draft(Kind kind, String category, String question, List<AttachedThing> attached, boolean onlyMine,
		@Nullable String urgentReason) {

	/** A draft that is not urgent. */
	public Draft(Kind kind, String category, String question, List<AttachedThing> attached, boolean onlyMine) {
		this(kind, category, question, attached, onlyMine, null);
	}

	public Draft {
		attached = List.copyOf(attached);
	}

}
