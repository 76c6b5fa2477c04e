package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * The official letters that officers have asked for: the group hears of each, and again
 * when the ticket ends without it.
 */
@Component
@Order(3)
class LettersOwed implements WorkSection {

	private static final Limit LISTED = Limit.of(20);

	private final Cards cards;

	private final CardPosting posting;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	LettersOwed(Cards cards, CardPosting posting, Phrases phrases, TicketWords words, SpokenTime time) {
		this.cards = cards;
		this.posting = posting;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	@EventListener
	void follow(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		switch (changed.event().action()) {
			case ASK_LETTER -> tell(ticket, "letters.asked");
			case ACKNOWLEDGE, CLOSE -> {
				if (ticket.owesLetter()) {
					tell(ticket, "letters.closed");
				}
			}
			default -> {
				// Nothing about a letter.
			}
		}
	}

	@Override
	public RichText at(Desk desk) {
		List<Ticket> owed = this.cards.lettersOwedAt(desk.id(), LISTED);
		if (owed.isEmpty()) {
			return RichText.EMPTY;
		}
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("letters.owed.head", "count", owed.size()));
		owed.stream().map(this::line).forEach(lines::add);
		return Texts.lines(lines);
	}

	private RichText line(Ticket ticket) {
		return this.phrases.say("letters.owed.line", "headline", this.words.headline(ticket), "commune",
				this.words.commune(ticket.commune()), "state", this.words.state(ticket), "day",
				ticket.letterAskedAt().map(this.time::day).orElse(""));
	}

	private void tell(Ticket ticket, String key) {
		RichText news = this.phrases.say(key, "headline", this.words.headline(ticket), "commune",
				this.words.commune(ticket.commune()));
		this.posting.sayUnderCard(ticket, List.of(),
				(desk) -> Outgoing.to(desk.address(), news)
					.with(Keyboard.Buttons.row(Button.of(this.phrases.label("letters.button.enter"),
							LetterPresses.ENTER, ticket.number().value())))
					.about(TicketWords.subject(ticket.number()), Errands.purpose(EnterLetter.NAME, "")));
	}

}
