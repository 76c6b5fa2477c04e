package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.TicketNumber;

/** Answers somebody in a group, under their own message. */
@Component
class Told {

	private final Outbox outbox;

	Told(Outbox outbox) {
		this.outbox = outbox;
	}

	/** Says something that is about no ticket. */
	void say(Incoming incoming, RichText text) {
		this.outbox.post(under(incoming, text));
	}

	/** Says something to which a reply finds its way. */
	void say(Incoming incoming, RichText text, Subject about, String purpose) {
		this.outbox.post(under(incoming, text).about(about, purpose));
	}

	/** Says something about tickets, so that a reply to it finds its way. */
	void say(Incoming incoming, RichText text, List<TicketNumber> tickets, String purpose) {
		say(incoming, text, tickets, purpose, Keyboard.NONE);
	}

	/** The same with buttons. */
	void say(Incoming incoming, RichText text, List<TicketNumber> tickets, String purpose, Keyboard keyboard) {
		this.outbox.post(under(incoming, text).with(keyboard).about(subject(tickets), purpose));
	}

	/** A message under somebody's own. */
	static Outgoing under(Incoming incoming, RichText text) {
		return Outgoing.to(incoming.chat(), text).replyingTo(new ReplyTarget.Theirs(incoming.ref()));
	}

	/** Several tickets as one subject. */
	static Subject subject(List<TicketNumber> tickets) {
		return new Subject("ticket", tickets.stream().map((ticket) -> "" + ticket.value()).toList());
	}

}
