package vn.thongsuot.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Asks a person of a group for the words that go with a button; a reply to that message
 * brings them.
 */
@Component
class Invitations {

	private static final String REPLY = "ask-reply";

	private final Cards cards;

	private final Outbox outbox;

	private final Phrases phrases;

	private final Errands errands;

	private final Clock clock;

	Invitations(Cards cards, Errands errands, Outbox outbox, Phrases phrases, Clock clock) {
		this.cards = cards;
		this.errands = errands;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
	}

	/**
	 * Opens the box for an answer to the officer.
	 * @return a note for the presser
	 */
	String toReply(Ticket ticket, Desk desk, TicketActor actor) {
		return invite(ticket, desk, actor, REPLY, "reply", RichText.EMPTY);
	}

	/**
	 * Opens the box for what an errand needs.
	 * @param what names it, such as the department to which a ticket is to go; may be
	 * empty
	 * @return a note for the presser
	 */
	String to(String errand, String detail, RichText what, Ticket ticket, Desk desk, TicketActor actor) {
		return invite(ticket, desk, actor, Errands.purpose(errand, detail), errand, what);
	}

	/**
	 * Opens the box for one answer to several tickets.
	 * @return a note for the presser
	 */
	String toReplyTogether(List<TicketNumber> numbers, Desk desk, TicketActor actor) {
		String key = "desk.errand.reply-together.";
		String list = numbers.stream().map(TicketNumber::toString).collect(Collectors.joining(", "));
		Address person = actor.person();
		RichText text = (person == null)
				? this.phrases.say(key + "nameless", "list", list, "count", numbers.size(), "name", actor.name())
				: this.phrases.say(key + "text", "list", list, "count", numbers.size(), "name", actor.name(), "person",
						person);
		this.outbox.post(Outgoing.to(desk.address(), text)
			.with((person == null) ? Keyboard.NONE
					: new Keyboard.AskReply(this.phrases.label(key + "box", "count", numbers.size())))
			.about(Told.subject(numbers), StaffReplies.TOGETHER)
			.silently());
		return this.phrases.label((person != null) ? "desk.like.note.write-below" : "desk.like.note.write-under",
				"list", list);
	}

	/**
	 * Takes the invitation to which somebody has replied out of the group, where a line
	 * under the words says what became of them.
	 */
	void used(Incoming reply) {
		MessageRef invitation = reply.replyTo();
		if (invitation != null && this.outbox.find(invitation).filter(this::isSpent).isPresent()) {
			this.outbox.remove(invitation);
		}
	}

	/** A reminder that asks for the same stays. */
	private boolean isSpent(Posted message) {
		String purpose = message.purpose();
		boolean forAnswer = purpose.equals(REPLY) || purpose.equals(StaffReplies.TOGETHER);
		return (forAnswer || this.errands.isSaidUnderTheWords(purpose))
				&& (message.key() == null || message.key().startsWith(purpose));
	}

	private String invite(Ticket ticket, Desk desk, TicketActor actor, String purpose, String errand, RichText what) {
		String key = "desk.errand." + errand;
		this.outbox.post(Outgoing.to(desk.address(), text(ticket, actor, key, what))
			.with(box(ticket, actor, key))
			.keyed(key(ticket, actor, purpose))
			.replyingTo(this.cards.latestOf(ticket.number().value())
				.filter((card) -> card.isAt(desk))
				.map((card) -> new ReplyTarget.Ours(card.key()))
				.orElse(null))
			.about(TicketWords.subject(ticket.number()), purpose)
			.silently());
		return this.phrases.label((actor.person() != null) ? "desk.note.reply-below" : "desk.note.reply-under",
				"number", ticket.number());
	}

	/** Pressed twice within a minute, it is asked once. */
	private String key(Ticket ticket, TicketActor actor, String purpose) {
		Address person = actor.person();
		String who = (person != null) ? person.id() : "anonymous";
		long minute = this.clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
		return purpose + ":" + ticket.number().value() + ":" + who + ":" + minute;
	}

	/** It opens for whom the message names only. */
	private Keyboard box(Ticket ticket, TicketActor actor, String key) {
		return (actor.person() == null) ? Keyboard.NONE
				: new Keyboard.AskReply(this.phrases.label(key + ".box", "number", ticket.number()));
	}

	/**
	 * Names the person by a link, since the box opens only for whom the message names.
	 */
	private RichText text(Ticket ticket, TicketActor actor, String key, RichText what) {
		Address person = actor.person();
		return (person == null)
				? this.phrases.say(key + ".nameless", "number", ticket.number(), "name", actor.name(), "what", what)
				: this.phrases.say(key + ".text", "number", ticket.number(), "name", actor.name(), "person", person,
						"what", what);
	}

}
