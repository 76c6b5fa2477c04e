package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;

/** What a card says about what the officer is owed besides the answer. */
@Component
class OwedLines {

	private final Phrases phrases;

	private final SpokenTime time;

	OwedLines(Phrases phrases, SpokenTime time) {
		this.phrases = phrases;
		this.time = time;
	}

	RichText of(Ticket ticket) {
		return Texts.lines(List.of(update(ticket), letter(ticket)));
	}

	/** Only where it is owed before the day that was promised. */
	private RichText update(Ticket ticket) {
		return ticket.updateDueAt()
			.filter((due) -> ticket.state() == TicketState.INTERIM && due.isBefore(ticket.dueAt()))
			.map((due) -> this.phrases.say("update.line", "due", this.time.of(due)))
			.orElse(RichText.EMPTY);
	}

	private RichText letter(Ticket ticket) {
		if (ticket.owesLetter()) {
			return this.phrases.say("letters.card.owed");
		}
		return ticket.letter()
			.map((letter) -> this.phrases.say("letters.card.sent", "letter", letter.number(), "day",
					this.time.officialDay(letter.day())))
			.orElse(RichText.EMPTY);
	}

}
