package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Gives a ticket that somebody has taken to a colleague, who takes it with one press. */
@Component
class Handing {

	private final TicketLife life;

	private final Cards cards;

	private final Outbox outbox;

	private final Phrases phrases;

	Handing(TicketLife life, Cards cards, Outbox outbox, Phrases phrases) {
		this.life = life;
		this.cards = cards;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Asks the group who takes it over; until then it stays where it is. */
	String offer(Ticket ticket, Desk desk, TicketActor actor) {
		this.cards.latestOf(ticket.number().value())
			.filter((card) -> card.isAt(desk))
			.ifPresent(
					(card) -> this.outbox
						.post(Outgoing
							.to(desk.address(),
									this.phrases.say("desk.pass-on.offer", "number", ticket.number(), "name",
											actor.name()))
							.with(Keyboard.Buttons.row(Button.of(this.phrases.label("desk.button.take-over"),
									ErrandPresses.TAKE_OVER, ticket.number().value())))
							.replyingTo(new ReplyTarget.Ours(card.key()))
							.about(TicketWords.subject(ticket.number()), "pass-on")));
		return this.phrases.label("desk.note.offered", "number", ticket.number());
	}

	/** Gives it to whoever presses. */
	String takeOver(Ticket ticket, TicketActor colleague) {
		if (ticket.isClaimedBy(colleague)) {
			return this.phrases.label("desk.note.yours-already", "number", ticket.number());
		}
		this.life.passOn(ticket.number(), colleague);
		return this.phrases.label("desk.note.claimed", "number", ticket.number());
	}

}
