package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Route;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Posts cards and keeps the latest of each ticket up to date. */
@Component
class CardPosting {

	private final Cards cards;

	private final Desks desks;

	private final Course course;

	private final CardText text;

	private final CardButtons buttons;

	private final Enclosures enclosures;

	private final LikeNotes likeNotes;

	private final CardThreads threads;

	private final Phrases phrases;

	private final Outbox outbox;

	private final BusinessClock clock;

	CardPosting(Cards cards, Desks desks, Course course, CardText text, CardButtons buttons, Enclosures enclosures,
			LikeNotes likeNotes, CardThreads threads, Phrases phrases, Outbox outbox, BusinessClock clock) {
		this.cards = cards;
		this.desks = desks;
		this.course = course;
		this.text = text;
		this.buttons = buttons;
		this.enclosures = enclosures;
		this.likeNotes = likeNotes;
		this.threads = threads;
		this.phrases = phrases;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Posts a card in a desk's group; it takes the place of an earlier one. */
	void post(Ticket ticket, Route route, Desk desk, Card.Occasion occasion, String detail, List<AttachedThing> news) {
		Optional<Card> before = this.cards.latestOf(ticket.number().value());
		int turn = this.cards.countByTicketId(ticket.number().value()) + 1;
		Card card = new Card(ticket, desk, turn, occasion, detail, this.clock.now());
		card.standsInFor(reason(route));
		before.ifPresent(Card::retire);
		this.cards.save(card);
		boolean sameGroup = before.filter((old) -> old.isAt(desk)).isPresent();
		this.threads.open(ticket, desk);
		send(card, ticket, desk, sameGroup ? new ReplyTarget.Ours(before.get().key()) : null);
		this.enclosures.post(card, ticket, desk, sameGroup ? news : everything(ticket, news));
		if (occasion == Card.Occasion.FILED || occasion == Card.Occasion.ROUTED) {
			this.likeNotes.under(card, ticket, desk);
		}
		before.filter((old) -> !this.outbox.isLeftBehind(old.key()))
			.ifPresent((old) -> this.outbox.revise(old.key(), this.text.replaced(old, ticket, desk), Keyboard.NONE));
		before.filter((old) -> !old.isAt(desk))
			.flatMap((old) -> this.desks.byId(old.desk()))
			.ifPresent((old) -> this.threads.close(ticket, old));
	}

	/** Brings the latest card of a ticket up to date, if there is one. */
	void revise(Ticket ticket) {
		this.cards.latestOf(ticket.number().value()).ifPresent((card) -> revise(card, ticket));
	}

	/**
	 * Puts other buttons on a ticket's card, if it is at this desk and the ticket is
	 * open.
	 * @return whether it is
	 */
	boolean reviseAt(Ticket ticket, Desk desk, Keyboard keyboard) {
		Optional<Card> card = this.cards.latestOf(ticket.number().value())
			.filter((latest) -> latest.isAt(desk) && ticket.state().isOpen());
		card.ifPresent((latest) -> this.outbox.revise(latest.key(), this.text.of(latest, ticket), keyboard));
		return card.isPresent();
	}

	/** Whether the card stayed behind when its group became another chat. */
	boolean isLeftBehind(Ticket ticket) {
		return this.cards.latestOf(ticket.number().value())
			.map(Card::key)
			.filter(this.outbox::isLeftBehind)
			.isPresent();
	}

	/** Posts the card that stayed behind once more. */
	void postAnew(Ticket ticket) {
		this.cards.latestOf(ticket.number().value()).ifPresent((card) -> linked(card).ifPresent((desk) -> {
			revise(card, ticket);
			sendWholeQuestion(card, ticket, desk);
		}));
	}

	/** Whether a card hangs in that group. */
	boolean isAt(Card card, Address group) {
		return this.desks.byId(card.desk()).filter((desk) -> desk.address().equals(group)).isPresent();
	}

	/** Says under its latest card what happened to a ticket. */
	void sayUnderCard(Ticket ticket, RichText news, List<AttachedThing> things) {
		sayUnderCard(ticket, things,
				(desk) -> Outgoing.to(desk.address(), news).about(TicketWords.subject(ticket.number()), "news"));
	}

	/** The same with a message of one's own. */
	void sayUnderCard(Ticket ticket, List<AttachedThing> things, Function<Desk, Outgoing> news) {
		this.cards.latestOf(ticket.number().value()).ifPresent((card) -> linked(card).ifPresent((desk) -> {
			this.outbox.post(news.apply(desk).replyingTo(new ReplyTarget.Ours(card.key())));
			this.enclosures.post(card, ticket, desk, things);
		}));
	}

	/** The desk where a ticket's card hangs; nothing if nobody may read it there. */
	Optional<Desk> desk(Ticket ticket) {
		return this.cards.latestOf(ticket.number().value()).flatMap(this::linked);
	}

	static Route.@Nullable Reason reason(Route route) {
		return (route instanceof Route.StandIn standIn) ? standIn.reason() : null;
	}

	private void revise(Card card, Ticket ticket) {
		if (!ticket.state().isOpen() && this.outbox.isLeftBehind(card.key())) {
			return;
		}
		linked(card).ifPresent((desk) -> {
			this.outbox.revise(card.key(), this.text.of(card, ticket), this.buttons.of(card, ticket, desk));
			this.threads.closeIfDone(ticket, desk);
		});
	}

	/** The desk of a card; nothing if its group may no longer read about the ticket. */
	private Optional<Desk> linked(Card card) {
		return this.desks.byId(card.desk()).filter((desk) -> desk.state() != Desk.State.UNLINKED);
	}

	private void send(Card card, Ticket ticket, Desk desk, @Nullable ReplyTarget under) {
		this.outbox.post(Outgoing.to(desk.address(), this.text.of(card, ticket))
			.with(this.buttons.of(card, ticket, desk))
			.keyed(card.key())
			.replyingTo(under)
			.about(TicketWords.subject(ticket.number()), "card"));
		sendWholeQuestion(card, ticket, desk);
	}

	private void sendWholeQuestion(Card card, Ticket ticket, Desk desk) {
		if (this.text.isCut(ticket)) {
			this.outbox.post(Outgoing
				.to(desk.address(),
						this.phrases.say("desk.whole-question", "number", ticket.number(), "question",
								ticket.question()))
				.replyingTo(new ReplyTarget.Ours(card.key()))
				.about(TicketWords.subject(ticket.number()), "question")
				.silently());
		}
	}

	private List<AttachedThing> everything(Ticket ticket, List<AttachedThing> news) {
		return Stream.concat(this.course.filedWith(ticket).stream(), news.stream()).toList();
	}

}
