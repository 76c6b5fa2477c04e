package vn.thongsuot.desk;

import java.util.List;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Department;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/** Tells a department's group what the standing unit has answered in its own name. */
@Component
class AnsweredInstead {

	private static final int LONGEST = 1_500;

	private final Cards cards;

	private final CardPosting posting;

	private final Phrases phrases;

	AnsweredInstead(Cards cards, CardPosting posting, Phrases phrases) {
		this.cards = cards;
		this.posting = posting;
		this.phrases = phrases;
	}

	@EventListener
	void follow(ReplyChanged changed) {
		Reply reply = changed.reply();
		Ticket ticket = changed.ticket();
		boolean instead = reply.department().equals(Department.STANDING_UNIT)
				&& !ticket.department().equals(Department.STANDING_UNIT);
		if (instead && reply.state() == Reply.State.RELEASED && !isHere(ticket, reply)) {
			this.posting.sayUnderCard(ticket,
					this.phrases.say("desk.instead." + reply.purpose().name().toLowerCase(Locale.ROOT), "number",
							ticket.number(), "name", reply.author().name(), "answer",
							Texts.begin(reply.answer().strip(), LONGEST)),
					List.of());
		}
	}

	/** Whether the card hangs in the group in which it was written. */
	private boolean isHere(Ticket ticket, Reply reply) {
		return this.cards.latestOf(ticket.number().value())
			.filter((card) -> this.posting.isAt(card, reply.source().chat()))
			.isPresent();
	}

}
