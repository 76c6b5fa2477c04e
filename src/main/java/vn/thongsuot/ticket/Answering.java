package vn.thongsuot.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.messaging.AddressMoved;
import vn.thongsuot.messaging.MessageRef;

/**
 * The way of a department's reply: written, held for a moment, released, delivered; or
 * kept among colleagues.
 */
@Component
@Transactional
public class Answering {

	private final Tickets tickets;

	private final Replies replies;

	private final Attachments attachments;

	private final AttachmentKeeper keeper;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	private final DeadlineSettings settings;

	private final BusinessClock businessClock;

	private final WorkingTime workingTime;

	private final Clock clock;

	private final UpdateRule updates;

	Answering(Tickets tickets, Replies replies, Attachments attachments, AttachmentKeeper keeper, Records records,
			ApplicationEventPublisher publisher, DeadlineSettings settings, BusinessClock businessClock,
			WorkingTime workingTime, Clock clock) {
		this.tickets = tickets;
		this.replies = replies;
		this.attachments = attachments;
		this.keeper = keeper;
		this.records = records;
		this.publisher = publisher;
		this.settings = settings;
		this.businessClock = businessClock;
		this.workingTime = workingTime;
		this.clock = clock;
		this.updates = new UpdateRule(workingTime, settings.updateEveryDays());
	}

	/**
	 * Takes down what a department wrote.
	 * @param clearly whether it is surely meant for the officer; if not, the group is
	 * asked first, as it is where only a level above can answer
	 */
	public Reply take(TicketNumber number, StaffWord word, boolean clearly) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		boolean held = clearly && !ticket.permits(TicketAction.RELAY);
		Instant now = this.clock.instant();
		Instant then = now.plus(held ? this.settings.hold() : this.settings.askAgain());
		Reply.State state = held ? Reply.State.HELD : Reply.State.ASKED;
		Reply reply = save(new Reply(number, word, state, now, then), word.things());
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
		return reply;
	}

	/** Takes down what a level above has answered, in which letter. */
	public Reply takeFromAbove(TicketNumber number, StaffWord word, OfficialLetter letter) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		Instant now = this.clock.instant();
		Reply reply = save(new Reply(number, word, Reply.State.HELD, now, now.plus(this.settings.hold())),
				word.things());
		reply.fromAbove(letter);
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
		return reply;
	}

	/**
	 * Says of a reply that has not left that a level above has answered so, and sends it.
	 * @return the reply as it stands, whether or not this call sent it
	 */
	public Reply sendFromAbove(long id, OfficialLetter letter) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.isUnsent()) {
			reply.fromAbove(letter);
			release(reply);
		}
		return reply;
	}

	/** Takes down a word among colleagues, which never leaves the group. */
	public Reply note(TicketNumber number, StaffWord word) {
		Ticket ticket = this.tickets.lock(number.value()).orElseThrow();
		Instant now = this.clock.instant();
		Reply reply = save(new Reply(number, word, Reply.State.INTERNAL, now, now), word.things());
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
		this.records.happen(ticket, TicketAction.NOTE, word.author(), word.text());
		return reply;
	}

	/**
	 * Makes a reply that has not left a question to the officer, and sends it.
	 * @return the reply as it stands, whether or not this call sent it
	 */
	public Reply ask(long id) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.isUnsent()) {
			reply.becomeQuestion();
			release(reply);
		}
		return reply;
	}

	/**
	 * Sends a reply now.
	 * @return the reply as it stands, whether or not this call sent it
	 */
	public Reply send(long id) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.isUnsent()) {
			release(reply);
		}
		return reply;
	}

	/**
	 * Keeps a reply among colleagues.
	 * @return the reply as it stands: it is internal, or it was sent before
	 */
	public Reply keepInternal(long id, TicketActor actor) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.isUnsent()) {
			Ticket ticket = this.tickets.lock(reply.ticket().value()).orElseThrow();
			become(reply, Reply.State.INTERNAL, ticket);
			this.records.happen(ticket, TicketAction.NOTE, actor, reply.answer());
		}
		return reply;
	}

	/**
	 * Says that what went to the officer was no answer: the ticket is open again with its
	 * old deadline.
	 * @return whether anything changed
	 */
	public boolean retract(long id, TicketActor actor) {
		Reply reply = this.replies.lock(id).orElseThrow();
		Ticket ticket = this.tickets.lock(reply.ticket().value()).orElseThrow();
		if (!mayBeRetracted(reply, ticket)) {
			return false;
		}
		become(reply, Reply.State.NO_ANSWER, ticket);
		if (!isAnsweredByAnother(reply)) {
			ticket.unanswered();
			this.records.happen(ticket, TicketAction.UNANSWER, actor, "");
		}
		return true;
	}

	/**
	 * Gives a reply that has not left yet its new words; one that has left stays as it
	 * is.
	 */
	public void reword(long id, String text) {
		this.replies.lock(id).filter(Reply::isUnsent).ifPresent((unsent) -> unsent.reworded(text));
	}

	/** The latest reply that was taken from that message. */
	@Transactional(readOnly = true)
	public Optional<Reply> takenFrom(MessageRef source) {
		return this.replies.findFirstByDeskAndSourceOrderByIdDesc(source.chat().toString(), source.id());
	}

	/** Notes that a reply is on the officer's phone. */
	public void delivered(long id, Instant at) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.state() == Reply.State.RELEASED || reply.state() == Reply.State.UNDELIVERED) {
			reply.delivered(at);
			publish(reply);
		}
	}

	/** Notes that a reply cannot reach the officer. */
	public void undelivered(long id, String reason) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.state() == Reply.State.RELEASED) {
			reply.undelivered(reason);
			publish(reply);
		}
	}

	/** Releases a held reply if its time has come. */
	void releaseIfDue(long id) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.state() == Reply.State.HELD) {
			release(reply);
		}
	}

	/** Asks the group again about a reply of which nobody said whom it is for. */
	void askAgainIfDue(long id) {
		Reply reply = this.replies.lock(id).orElseThrow();
		if (reply.state() == Reply.State.ASKED) {
			reply.askAgainAt(this.clock.instant().plus(this.settings.askAgain()));
			publish(reply);
		}
	}

	@EventListener
	void followMovedDesk(AddressMoved moved) {
		this.replies.moveDesk(moved.from().toString(), moved.to().toString());
	}

	private Reply save(Reply reply, List<AttachedThing> things) {
		Reply saved = this.replies.save(reply);
		things.forEach((thing) -> this.attachments.save(this.keeper.keep(saved.source().chat().channel(), thing)
			.inTicket(saved.ticket().value())
			.inReply(saved.id())));
		return saved;
	}

	private void release(Reply reply) {
		Ticket ticket = this.tickets.lock(reply.ticket().value()).orElseThrow();
		if (ticket.state() == TicketState.WITHDRAWN) {
			become(reply, Reply.State.INTERNAL, ticket);
			return;
		}
		if (!ticket.permits(action(reply, ticket))) {
			reply.becomeAnswer();
		}
		TicketAction action = action(reply, ticket);
		if (!ticket.permits(action)) {
			reply.askAgainAt(this.clock.instant().plus(this.settings.askAgain()));
			become(reply, Reply.State.ASKED, ticket);
			return;
		}
		act(ticket, reply);
		become(reply, Reply.State.RELEASED, ticket);
		this.records.happen(ticket, action, reply.author(), reply.answer());
	}

	/** What the ticket has to know of a reply. */
	private void act(Ticket ticket, Reply reply) {
		if (reply.purpose() == Reply.Purpose.ANSWER) {
			ticket.answeredAt(this.businessClock.now());
		}
		else if (ticket.claimant().isEmpty()) {
			ticket.claimedBy(reply.author());
		}
		reply.promisedDay()
			.ifPresent((day) -> ticket.committedTo(day, this.workingTime.closing(day),
					this.updates.nextUpdateDue(this.businessClock.now())));
	}

	private static TicketAction action(Reply reply, Ticket ticket) {
		return switch (reply.purpose()) {
			case ANSWER -> (reply.letter().isPresent() && ticket.permits(TicketAction.RELAY)) ? TicketAction.RELAY
					: TicketAction.ANSWER;
			case QUESTION -> TicketAction.ASK_OFFICER;
			case INTERIM -> TicketAction.REPLY_INTERIM;
		};
	}

	private void become(Reply reply, Reply.State state, Ticket ticket) {
		reply.become(state);
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
	}

	private void publish(Reply reply) {
		Ticket ticket = this.tickets.findById(reply.ticket().value()).orElseThrow();
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
	}

	private static boolean mayBeRetracted(Reply reply, Ticket ticket) {
		return ticket.state() == TicketState.ANSWERED && reply.answers();
	}

	private boolean isAnsweredByAnother(Reply retracted) {
		return this.replies.findByTicketIdOrderById(retracted.ticket().value())
			.stream()
			.filter((reply) -> reply.id() != retracted.id())
			.anyMatch(Reply::answers);
	}

}
