package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The buttons with which staff say that a level above has answered. */
@Component
class AbovePresses implements PressHandler {

	/** Ticket. */
	static final String ANSWERED = "d-above";

	/** Ticket, reply. */
	static final String THIS = "d-abovethis";

	private final TicketPress ticketPress;

	private final Invitations invitations;

	private final Answering answering;

	private final Replies replies;

	private final Letters letters;

	private final Phrases phrases;

	private final TicketWords words;

	AbovePresses(TicketPress ticketPress, Invitations invitations, Answering answering, Replies replies,
			Letters letters, Phrases phrases, TicketWords words) {
		this.ticketPress = ticketPress;
		this.invitations = invitations;
		this.answering = answering;
		this.replies = replies;
		this.letters = letters;
		this.phrases = phrases;
		this.words = words;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(ANSWERED, THIS);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> {
			if (!ticket.permits(TicketAction.RELAY)) {
				return Texts.settled(this.phrases, ticket);
			}
			return press.verb().equals(THIS) ? reply(Presses.number(press, 1), ticket, desk, actor)
					: invite("", ticket, desk, actor);
		});
	}

	/** The letter may stand in it already. */
	private String reply(long id, Ticket ticket, Desk desk, TicketActor actor) {
		Reply reply = this.replies.lock(id)
			.filter((found) -> found.ticket().equals(ticket.number()))
			.orElseThrow(() -> new StalePressException("No such reply"));
		if (!reply.isUnsent()) {
			return this.phrases.label("desk.note.sent-already", "number", ticket.number());
		}
		TypedLetter typed = this.letters.in(reply.answer());
		if (!this.letters.wrong(typed).isEmpty()) {
			return invite("" + id, ticket, desk, actor);
		}
		this.answering.sendFromAbove(id, typed.letter());
		return this.phrases.label("desk.note.sending", "number", ticket.number());
	}

	private String invite(String detail, Ticket ticket, Desk desk, TicketActor actor) {
		RichText authority = RichText.plain(ticket.referredTo().map(this.words::authority).orElse(""));
		return this.invitations.to(FromAbove.NAME, detail, authority, ticket, desk, actor);
	}

}
