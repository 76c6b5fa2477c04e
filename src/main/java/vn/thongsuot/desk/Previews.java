package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Shows a text that is there already to whoever may give it as the answer to a ticket: a
 * button sends it as it is, a reply to it sends other words instead.
 */
@Component
class Previews {

	private final Outbox outbox;

	private final Phrases phrases;

	Previews(Outbox outbox, Phrases phrases) {
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/**
	 * Shows it under the message with the pressed button; once however often it is
	 * pressed.
	 * @param name unique among the texts that are offered
	 * @return a note for the presser
	 */
	String show(Incoming incoming, Ticket ticket, String name, RichText head, RichText text, Button send) {
		RichText whole = RichText
			.lines(List.of(head, text, this.phrases.say("desk.preview.how", "number", ticket.number())));
		this.outbox.post(Outgoing.to(incoming.chat(), whole)
			.with(Keyboard.Buttons.row(send.primary()))
			.keyed("preview:" + incoming.chat() + ":" + ticket.number().value() + ":" + name)
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(TicketWords.subject(ticket.number()), "preview")
			.silently());
		return this.phrases.label("desk.preview.below", "number", ticket.number());
	}

	/** The button that sends what is shown. */
	Button send(Ticket ticket, String verb, Object what) {
		return Button.of(this.phrases.label("desk.preview.send", "number", ticket.number()), verb,
				ticket.number().value(), what);
	}

}
