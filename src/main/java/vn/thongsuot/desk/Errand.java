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
	 * Does it.
	 * @param ticket locked
	 * @param detail what was chosen by buttons before; may be empty
	 * @return what is told if it cannot be done with these words; nothing if it is done
	 */
	Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail);

}
