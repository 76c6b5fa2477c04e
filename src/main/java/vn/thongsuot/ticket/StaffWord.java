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
 * @param cleared whether it needs no approval, since it says what is approved already
 */
public record StaffWord(String department, MessageRef source, TicketActor author, String text,
		List<AttachedThing> things, Reply.Purpose purpose, @Nullable LocalDate promised, boolean cleared) {

	public StaffWord {
		things = List.copyOf(things);
		if ((purpose == Reply.Purpose.INTERIM) != (promised != null)) {
			throw new IllegalArgumentException("An interim reply, and no other, names a day");
		}
	}

	/** Words that nobody has approved. */
	public StaffWord(String department, MessageRef source, TicketActor author, String text, List<AttachedThing> things,
			Reply.Purpose purpose, @Nullable LocalDate promised) {
		this(department, source, author, text, things, purpose, promised, false);
	}

	/** The same, saying what is approved already. */
	public StaffWord asApproved() {
		return new StaffWord(this.department, this.source, this.author, this.text, this.things, this.purpose,
				this.promised, true);
	}

	/** An answer, or what is taken for one. */
	public static StaffWord answer(String department, MessageRef source, TicketActor author, String text,
			List<AttachedThing> things) {
		return new StaffWord(department, source, author, text, things, Reply.Purpose.ANSWER, null);
	}

}
