package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Says under a reply that those who have joined the ticket get it too, and how. */
@Component
class JoinedLine {

	private final Joinings joinings;

	private final Course course;

	private final Discretion discretion;

	private final Phrases phrases;

	private final TicketWords words;

	JoinedLine(Joinings joinings, Course course, Discretion discretion, Phrases phrases, TicketWords words) {
		this.joinings = joinings;
		this.course = course;
		this.discretion = discretion;
		this.phrases = phrases;
		this.words = words;
	}

	/** Empty if it is for the ticket's own officer alone. */
	RichText of(Reply reply, Ticket ticket) {
		int communes = isForAll(reply) ? this.joinings.communesOf(ticket.number().value()).size() : 0;
		return (communes == 0) ? RichText.EMPTY : this.phrases.say(key(reply, ticket), "count", communes, "commune",
				this.words.communeInside(ticket.commune()));
	}

	/** Whether its files have gone to the ticket's own officer alone. */
	boolean withholdsFiles(Reply reply, Ticket ticket) {
		return isForAll(reply) && !this.joinings.communesOf(ticket.number().value()).isEmpty()
				&& !this.course.attachedTo(reply).isEmpty();
	}

	private static boolean isForAll(Reply reply) {
		boolean leaves = reply.state() == Reply.State.HELD || reply.state() == Reply.State.RELEASED
				|| reply.state() == Reply.State.DELIVERED;
		return leaves && reply.purpose() != Reply.Purpose.QUESTION;
	}

	private String key(Reply reply, Ticket ticket) {
		if (!this.course.attachedTo(reply).isEmpty()) {
			return "desk.line.joined-files";
		}
		return this.discretion.isImpersonal(reply, ticket, reply.answer()) ? "desk.line.joined"
				: "desk.line.joined-persons";
	}

}
