package vn.thongsuot.conversation;

import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Closing;
import vn.thongsuot.ticket.Rating;
import vn.thongsuot.ticket.Ticket;

/**
 * Asks, once and in the message that brought the answer, what the officer thinks of it.
 */
@Component
class RatingTalk implements PressHandler {

	/** Ticket, stars. */
	private static final String RATE = "t-rate";

	private final Voice voice;

	private final OwnTickets own;

	private final Closing closing;

	private final OfficerVoice officerVoice;

	RatingTalk(Voice voice, OwnTickets own, Closing closing, OfficerVoice officerVoice) {
		this.voice = voice;
		this.own = own;
		this.closing = closing;
		this.officerVoice = officerVoice;
	}

	/** After the officer has understood the answer. */
	void ask(Ticket ticket) {
		if (this.closing.isRated(ticket.number())) {
			this.officerVoice.underAnswer(ticket, this.voice.text("conversation.rating.cleared"), Keyboard.NONE);
		}
		else {
			this.officerVoice.underAnswer(ticket, this.voice.text("conversation.rating.ask"), stars(ticket));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of(RATE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		Ticket ticket = this.own.own(officer, Presses.number(press, 0));
		long stars = Presses.number(press, 1);
		if (stars < 1 || stars > Rating.BEST) {
			throw new StalePressException("No such rating");
		}
		if (!this.closing.rate(ticket.number(), this.own.actor(officer), (int) stars)) {
			return this.voice.label("conversation.rating.rated-already");
		}
		this.officerVoice.underAnswer(ticket, this.voice.text("conversation.rating.rated", "stars", stars),
				Keyboard.NONE);
		return this.voice.label("conversation.rating.thanks");
	}

	private Keyboard stars(Ticket ticket) {
		return Keyboard.Buttons.row(IntStream.rangeClosed(1, Rating.BEST)
			.mapToObj((stars) -> Button.of(this.voice.label("conversation.rating.stars", "stars", stars), RATE,
					ticket.number().value(), stars))
			.toArray(Button[]::new));
	}

}
