package vn.thongsuot.ticket;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.MessageRef;

/**
 * What somebody of a department wrote about a ticket.
 *
 * @param department code of the department in whose name it is said
 * @param source the message in the group
 * @param text may be empty where there are things
 * @param promised the day that an interim reply names
 */
public record StaffWord(String department, MessageRef source, TicketActor author, String text,
		List<AttachedThing> things, Reply.Purpose purpose, @Nullable LocalDate promised) {

	public StaffWord {
		things = List.copyOf(things);
		if ((purpose == Reply.Purpose.INTERIM) != (promised != null)) {
			throw new IllegalArgumentException("An interim reply, and no other, names a day");
		}
	}

	/** An answer, or what is taken for one. */
	public static StaffWord answer(String department, MessageRef source, TicketActor author, String text,
			List<AttachedThing> things) {
		return new StaffWord(department, source, author, text, things, Reply.Purpose.ANSWER, null);
	}

}
