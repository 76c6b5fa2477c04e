package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/** The button with which staff say that an official letter has gone out. */
@Component
class LetterPresses implements PressHandler {

	static final String ENTER = "d-letter";

	private final TicketPress ticketPress;

	private final Invitations invitations;

	private final Phrases phrases;

	LetterPresses(TicketPress ticketPress, Invitations invitations, Phrases phrases) {
		this.ticketPress = ticketPress;
		this.invitations = invitations;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ENTER);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, this::invite);
	}

	private String invite(Ticket ticket, Desk desk, TicketActor actor) {
		if (!ticket.permits(TicketAction.ENTER_LETTER)) {
			return Texts.settled(this.phrases, ticket);
		}
		return ticket.letterAskedAt().isPresent()
				? this.invitations.to(EnterLetter.NAME, "", RichText.EMPTY, ticket, desk, actor)
				: this.phrases.label("letters.note.not-asked", "number", ticket.number());
	}

}
