package vn.thongsuot.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The buttons with which staff take a ticket, put it down and open the reply box. */
@Component
class CardPresses implements PressHandler {

	static final String CLAIM = "d-claim";

	static final String PUT_DOWN = "d-putdown";

	static final String REPLY = "d-reply";

	private static final int NAME = 60;

	private final TicketPress ticketPress;

	private final TicketLife life;

	private final Cards cards;

	private final Outbox outbox;

	private final Phrases phrases;

	private final Clock clock;

	CardPresses(TicketPress ticketPress, TicketLife life, Cards cards, Outbox outbox, Phrases phrases, Clock clock) {
		this.ticketPress = ticketPress;
		this.life = life;
		this.cards = cards;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
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
			default -> this.ticketPress.act(incoming, press, this::openReplyBox);
		};
	}

	private String claim(Ticket ticket, TicketActor actor) {
		if (ticket.state().isOpen() && ticket.claimant().isPresent()) {
			return takenAlready(ticket, actor);
		}
		if (!ticket.permits(TicketAction.CLAIM)) {
			return settled(ticket);
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
			return settled(ticket);
		}
		this.life.putDown(ticket.number(), actor);
		return this.phrases.label("desk.note.put-down", "number", ticket.number());
	}

	private String openReplyBox(Ticket ticket, Desk desk, TicketActor actor) {
		String who = (actor.person() != null) ? actor.person().id() : "anonymous";
		long minute = this.clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
		this.outbox.post(Outgoing.to(desk.address(), invitation(ticket, actor))
			.with(box(ticket, actor))
			.keyed("ask-reply:" + ticket.number().value() + ":" + who + ":" + minute)
			.replyingTo(this.cards.latestOf(ticket.number().value())
				.filter((card) -> card.isAt(desk))
				.map((card) -> new ReplyTarget.Ours(card.key()))
				.orElse(null))
			.about(TicketWords.subject(ticket.number()), "ask-reply")
			.silently());
		return this.phrases.label((actor.person() != null) ? "desk.note.reply-below" : "desk.note.reply-under",
				"number", ticket.number());
	}

	/** It opens for whom the message names only. */
	private Keyboard box(Ticket ticket, TicketActor actor) {
		return (actor.person() == null) ? Keyboard.NONE
				: new Keyboard.AskReply(this.phrases.label("desk.ask-reply.box", "number", ticket.number()));
	}

	/**
	 * Names the person by a link, since the box opens only for whom the message names.
	 */
	private RichText invitation(Ticket ticket, TicketActor actor) {
		Address person = actor.person();
		return (person == null)
				? this.phrases.say("desk.ask-reply.nameless", "number", ticket.number(), "name", actor.name())
				: this.phrases.say("desk.ask-reply.text", "number", ticket.number(), "name", actor.name(), "person",
						person);
	}

	private String settled(Ticket ticket) {
		return this.phrases.label("desk.note.settled." + ticket.state().name().toLowerCase(Locale.ROOT), "number",
				ticket.number());
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
