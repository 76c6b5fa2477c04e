package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * The buttons beside tickets that ask the same: read an earlier answer, give it again,
 * take them all.
 */
@Component
class LikePresses implements PressHandler {

	/** Ticket, reply to another ticket. */
	static final String READ = "d-like-read";

	/** Ticket, reply to another ticket; stands under the answer itself. */
	static final String GIVE = "d-like-give";

	/** Tickets, the lowest number first. */
	static final String TAKE = "d-like-take";

	private final TicketPress ticketPress;

	private final Tickets tickets;

	private final Replies replies;

	private final Access access;

	private final TicketLife life;

	private final ReadyAnswers readyAnswers;

	private final Previews previews;

	private final Discretion discretion;

	private final LikeNotes notes;

	private final LikePage page;

	private final Outbox outbox;

	private final Phrases phrases;

	LikePresses(TicketPress ticketPress, Tickets tickets, Replies replies, Access access, TicketLife life,
			ReadyAnswers readyAnswers, Previews previews, Discretion discretion, LikeNotes notes, LikePage page,
			Outbox outbox, Phrases phrases) {
		this.ticketPress = ticketPress;
		this.tickets = tickets;
		this.replies = replies;
		this.access = access;
		this.life = life;
		this.readyAnswers = readyAnswers;
		this.previews = previews;
		this.discretion = discretion;
		this.notes = notes;
		this.page = page;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(READ, GIVE, TAKE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return this.ticketPress.act(incoming, press, (ticket, desk, actor) -> switch (press.verb()) {
			case READ -> answer(press, desk).map((reply) -> read(incoming, ticket, reply)).orElseGet(this::gone);
			case GIVE ->
				answer(press, desk).map((reply) -> give(incoming, ticket, desk, actor, reply)).orElseGet(this::gone);
			default -> take(press, desk, actor);
		});
	}

	/** The earlier answer, if this desk may read it and it still stands. */
	private Optional<Reply> answer(Content.Press press, Desk desk) {
		return this.replies.findById(Presses.number(press, 1))
			.filter(Reply::isDeliveredAnswer)
			.filter((reply) -> this.access.concerns(desk, asked(reply)));
	}

	private String gone() {
		return this.phrases.label("desk.like.note.gone");
	}

	private String read(Incoming incoming, Ticket ticket, Reply reply) {
		if (!ticket.state().isOpen()) {
			this.notes.revise(ticket);
			return this.phrases.label("desk.ready.closed", "number", ticket.number());
		}
		if (this.discretion.allows(reply, asked(reply))) {
			return this.previews.show(incoming, ticket, "like" + reply.id(), this.page.head(ticket, reply),
					this.phrases.say("desk.preview.words", "words", reply.answer().strip()),
					this.previews.send(ticket, GIVE, reply.id()));
		}
		this.outbox.post(Outgoing.to(incoming.chat(), this.page.reading(ticket, reply))
			.keyed("like-read:" + incoming.chat() + ":" + ticket.number().value() + ":" + reply.id())
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(TicketWords.subject(reply.ticket()), "course")
			.silently());
		return this.phrases.label("desk.like.note.below", "other", reply.ticket());
	}

	private String give(Incoming incoming, Ticket ticket, Desk desk, TicketActor actor, Reply reply) {
		if (!this.discretion.allows(reply, asked(reply))) {
			return this.phrases.label("desk.like.note.only-to-read");
		}
		return this.notes.isNote(incoming.ref()) ? read(incoming, ticket, reply)
				: this.readyAnswers.give(ticket, desk, actor, reply.answer(), false, incoming.ref());
	}

	private Ticket asked(Reply reply) {
		return this.tickets.findById(reply.ticket().value()).orElseThrow();
	}

	/**
	 * In the order of their numbers, so that two who press at once do not wait in turn.
	 */
	private String take(Content.Press press, Desk desk, TicketActor actor) {
		List<Ticket> taken = IntStream.range(0, press.arguments().size())
			.mapToLong((i) -> Presses.number(press, i))
			.sorted()
			.distinct()
			.mapToObj(this::lock)
			.filter((each) -> this.access.concerns(desk, each))
			.filter((each) -> each.claimant().isEmpty() && each.permits(TicketAction.CLAIM))
			.toList();
		taken.forEach((each) -> this.life.claim(each.number(), actor));
		taken.forEach(this.notes::revise);
		return taken.isEmpty() ? this.phrases.label("desk.like.note.taken-already")
				: this.phrases.label("desk.like.note.taken", "list",
						taken.stream().map((each) -> each.number().toString()).collect(Collectors.joining(", ")));
	}

	private Ticket lock(long number) {
		return this.tickets.lock(number).orElseThrow(() -> new StalePressException("No such ticket"));
	}

}
