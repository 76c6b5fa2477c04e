package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;

/** The buttons with which staff take a ticket, put it down and open the reply box. */
@Component
class CardPresses implements PressHandler {

	static final String CLAIM = "d-claim";

	static final String PUT_DOWN = "d-putdown";

	static final String REPLY = "d-reply";

	private static final int NAME = 60;

	private final TicketPress ticketPress;

	private final TicketLife life;

	private final Invitations invitations;

	private final Phrases phrases;

	CardPresses(TicketPress ticketPress, TicketLife life, Invitations invitations, Phrases phrases) {
		this.ticketPress = ticketPress;
		this.life = life;
		this.invitations = invitations;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(CLAIM, PUT_DOWN, REPLY);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return switch (press.verb()) {
			case CLAIM -> this.ticketPress.act(incoming, press, (ticket, desk, actor) -> claim(ticket, actor));
			case PUT_DOWN -> this.ticketPress.act(incoming, press, (ticket, desk, actor) -> putDown(ticket, actor));
			default -> this.ticketPress.act(incoming, press, this.invitations::toReply);
		};
	}

	private String claim(Ticket ticket, TicketActor actor) {
		if (ticket.state().isOpen() && ticket.claimant().isPresent()) {
			return takenAlready(ticket, actor);
		}
		if (!ticket.permits(TicketAction.CLAIM)) {
			return Texts.settled(this.phrases, ticket);
		}
		this.life.claim(ticket.number(), actor);
		return this.phrases.label("desk.note.claimed", "number", ticket.number());
	}

	private String takenAlready(Ticket ticket, TicketActor actor) {
		return isClaimant(ticket, actor) ? this.phrases.label("desk.note.yours-already", "number", ticket.number())
				: this.phrases.label("desk.note.taken", "number", ticket.number(), "name", claimant(ticket));
	}

	private String putDown(Ticket ticket, TicketActor actor) {
		if (ticket.claimant().isEmpty()) {
			return this.phrases.label("desk.note.not-taken", "number", ticket.number());
		}
		if (!isClaimant(ticket, actor)) {
			return this.phrases.label("desk.note.not-yours", "number", ticket.number(), "name", claimant(ticket));
		}
		if (!ticket.permits(TicketAction.PUT_DOWN)) {
			return Texts.settled(this.phrases, ticket);
		}
		this.life.putDown(ticket.number(), actor);
		return this.phrases.label("desk.note.put-down", "number", ticket.number());
	}

	/** As much of the claimant's name as a short note can hold. */
	private static String claimant(Ticket ticket) {
		return Texts.begin(ticket.claimant().orElse(""), NAME);
	}

	/** Anonymous administrators cannot be told apart. */
	private static boolean isClaimant(Ticket ticket, TicketActor actor) {
		return ticket.isClaimedBy(actor)
				|| (actor.person() == null && ticket.claimant().filter(actor.name()::equals).isPresent());
	}

}
