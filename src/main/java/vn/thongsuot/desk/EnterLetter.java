package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.OfficialLetters;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** Notes the official letter that has gone out. */
@Component
class EnterLetter implements Errand {

	static final String NAME = "letter";

	private final OfficialLetters officialLetters;

	private final Letters letters;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	EnterLetter(OfficialLetters officialLetters, Letters letters, Outbox outbox, Phrases phrases, TicketWords words,
			SpokenTime time) {
		this.officialLetters = officialLetters;
		this.letters = letters;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		TypedLetter typed = this.letters.in(written.text());
		String wrong = this.letters.wrong(typed);
		if (!wrong.isEmpty()) {
			return Optional.of(this.phrases.say("desk.errand.letter." + wrong, "number", ticket.number()));
		}
		OfficialLetter letter = typed.letter();
		if (!this.officialLetters.enter(ticket.number(), written.author(), letter, written.things())) {
			return Optional.of(this.phrases.say("desk.errand.letter.not-asked", "number", ticket.number()));
		}
		this.outbox.post(Outgoing.to(desk.address(), done(ticket, letter))
			.replyingTo(new ReplyTarget.Theirs(written.source()))
			.about(TicketWords.subject(ticket.number()), Errands.purpose(NAME, ""))
			.silently());
		return Optional.empty();
	}

	/** An answer is owed all the same, where there is none yet. */
	private RichText done(Ticket ticket, OfficialLetter letter) {
		return this.phrases.say(ticket.state().isOpen() ? "letters.entered-open" : "letters.entered", "headline",
				this.words.headline(ticket), "letter", letter.number(), "day", this.time.officialDay(letter.day()));
	}

}
