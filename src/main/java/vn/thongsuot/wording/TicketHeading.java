package vn.thongsuot.wording;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.PartHeading;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.TicketNumber;

/**
 * Begins each further part of a message about one ticket with its number, and of one
 * about several with no number at all, so that its first line names none of them.
 */
@Component
class TicketHeading implements PartHeading {

	private final Phrases phrases;

	TicketHeading(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public RichText of(Subject about) {
		if (!about.kind().equals("ticket")) {
			return RichText.EMPTY;
		}
		return (about.ids().size() == 1)
				? this.phrases.say("ticket.part", "number", new TicketNumber(Long.parseLong(about.ids().getFirst())))
				: this.phrases.say("ticket.part-of-several");
	}

}
