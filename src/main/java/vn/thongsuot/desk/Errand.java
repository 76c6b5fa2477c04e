package vn.thongsuot.desk;

import java.util.Optional;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;

/** Something that is done with a ticket once somebody has written what goes with it. */
interface Errand {

	/** Its name, in the purpose of the invitation and in the keys of its words. */
	String name();

	/**
	 * Whether a line under the words says which ticket they are about and what becomes of
	 * them, so that what asked for them need not stay in the group.
	 */
	default boolean isSaidUnderTheWords() {
		return false;
	}

	/**
	 * Does it.
	 * @param ticket locked
	 * @param detail what was chosen by buttons before; may be empty
	 * @return what is told if it cannot be done with these words; nothing if it is done
	 */
	Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail);

}
