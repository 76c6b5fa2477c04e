package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.wording.TicketWords;

/**
 * One message under the card of a ticket, which says that others ask or have asked the
 * same; none if there are no others.
 */
@Component
class LikeNotes {

	private static final String KEY = "like:";

	private final LikeTickets likeTickets;

	private final LikePage page;

	private final Cards cards;

	private final Desks desks;

	private final Outbox outbox;

	LikeNotes(LikeTickets likeTickets, LikePage page, Cards cards, Desks desks, Outbox outbox) {
		this.likeTickets = likeTickets;
		this.page = page;
		this.cards = cards;
		this.desks = desks;
		this.outbox = outbox;
	}

	/** Posts it, or brings it up to date. */
	void under(Card card, Ticket ticket, Desk desk) {
		under(card, ticket, desk, this.likeTickets.to(ticket));
	}

	private void under(Card card, Ticket ticket, Desk desk, LikeTickets.Found found) {
		RichText text = this.page.text(ticket, found);
		Keyboard buttons = this.page.buttons(ticket, found);
		if (isPosted(card)) {
			this.outbox.revise(key(card), text, buttons);
			return;
		}
		if (found.isEmpty()) {
			return;
		}
		this.outbox.post(Outgoing.to(desk.address(), text)
			.with(buttons)
			.keyed(key(card))
			.replyingTo(new ReplyTarget.Ours(card.key()))
			.about(TicketWords.subject(ticket.number()), "like")
			.silently());
	}

	/** Brings it up to date where there is one. */
	void revise(Ticket ticket) {
		this.cards.latestOf(ticket.number().value())
			.filter(this::isPosted)
			.ifPresent((card) -> desk(card).ifPresent((desk) -> under(card, ticket, desk)));
	}

	/** Puts other buttons under it. */
	void revise(Ticket ticket, Keyboard keyboard) {
		this.cards.latestOf(ticket.number().value())
			.filter(this::isPosted)
			.ifPresent((card) -> this.outbox.revise(key(card), this.page.text(ticket, this.likeTickets.to(ticket)),
					keyboard));
	}

	/**
	 * What is over needs no answer any more: neither its own note offers one, nor that of
	 * another.
	 */
	@EventListener
	void follow(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		switch (changed.event().action()) {
			case ANSWER, RELAY -> revise(ticket);
			case WITHDRAW, GIVE_UP -> {
				revise(ticket);
				this.likeTickets.to(ticket).open().forEach(this::revise);
			}
			default -> {
				// It waits as before.
			}
		}
	}

	/** An answer that has arrived may do for those who still wait. */
	@EventListener
	void follow(ReplyChanged changed) {
		if (changed.reply().isDeliveredAnswer() && LikeTickets.isAnswered(changed.ticket().state())) {
			this.likeTickets.to(changed.ticket()).open().forEach((waiting) -> offer(changed.reply(), waiting));
		}
	}

	private void offer(Reply reply, Ticket waiting) {
		List<Ticket> open = this.likeTickets.to(waiting).open();
		this.cards.latestOf(waiting.number().value())
			.ifPresent((card) -> desk(card).ifPresent((desk) -> under(card, waiting, desk,
					new LikeTickets.Found(Optional.of(reply).filter((given) -> !given.answer().isBlank()), open))));
	}

	/**
	 * Whether that is such a message; until now it could send an answer that nobody had
	 * read.
	 */
	boolean isNote(MessageRef message) {
		return this.outbox.find(message).map(Posted::key).filter((key) -> key.startsWith(KEY)).isPresent();
	}

	private Optional<Desk> desk(Card card) {
		return this.desks.byId(card.desk()).filter(Desk::isLiving);
	}

	private boolean isPosted(Card card) {
		return this.outbox.find(key(card)).isPresent();
	}

	private static String key(Card card) {
		return KEY + card.key();
	}

}
