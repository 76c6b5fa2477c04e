package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.Bundles;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Posts what people attached, as replies to a card. */
@Component
class Enclosures {

	private final Outbox outbox;

	private final Phrases phrases;

	Enclosures(Outbox outbox, Phrases phrases) {
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Posts them in order, files that stand together in one go. */
	void post(Card card, Ticket ticket, Desk desk, List<AttachedThing> things) {
		post(card.key(), TicketWords.subject(ticket.number()), ticket.number(), desk, things);
	}

	/** The same under the card with that key; a reply to them is about that. */
	void post(String card, Subject about, TicketNumber number, Desk desk, List<AttachedThing> things) {
		RichText caption = this.phrases.say("desk.enclosure", "number", number);
		Bundles.of(things, caption)
			.forEach((body) -> this.outbox.post(Outgoing.to(desk.address(), body)
				.replyingTo(new ReplyTarget.Ours(card))
				.about(about, "enclosure")
				.silently()));
	}

}
