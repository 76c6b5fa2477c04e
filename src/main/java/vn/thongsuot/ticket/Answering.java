package vn.thongsuot.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.AddressMoved;
import vn.thongsuot.messaging.MessageRef;

/**
 * What the people of a department do with their replies: written and held for a moment,
 * sent, reworded, kept among colleagues, taken back.
 */
@Component
@Transactional
public class Answering {

	private final OpenReplies open;

	private final Replies replies;

	private final ReplyRelease release;

	private final ApprovalQueue queue;

	private final Records records;

	private final ApplicationEventPublisher publisher;

	private final DeadlineSettings settings;

	private final Clock clock;

	Answering(OpenReplies open, Replies replies, ReplyRelease release, ApprovalQueue queue, Records records,
			ApplicationEventPublisher publisher, DeadlineSettings settings, Clock clock) {
		this.open = open;
		this.replies = replies;
		this.release = release;
		this.queue = queue;
		this.records = records;
		this.publisher = publisher;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Takes down what a department wrote.
	 * @param clearly whether it is surely meant for the officer; if not, the group is
	 * asked first, as it is where only a level above can answer
	 */
	public Reply take(TicketNumber number, StaffWord word, boolean clearly) {
		Ticket ticket = this.open.lock(number);
		boolean held = clearly && !ticket.permits(TicketAction.RELAY);
		Instant now = this.clock.instant();
		Instant then = now.plus(held ? this.settings.hold() : this.settings.askAgain());
		Reply.State state = held ? Reply.State.HELD : Reply.State.ASKED;
		Reply reply = this.open.save(new Reply(number, word, state, now, then), word.things());
		this.release.begin(reply, ticket);
		return reply;
	}

	/** Takes down what a level above has answered, in which letter. */
	public Reply takeFromAbove(TicketNumber number, StaffWord word, OfficialLetter letter) {
		Ticket ticket = this.open.lock(number);
		Instant now = this.clock.instant();
		Reply reply = this.open.save(new Reply(number, word, Reply.State.HELD, now, now.plus(this.settings.hold())),
				word.things());
		reply.fromAbove(letter);
		this.release.begin(reply, ticket);
		return reply;
	}

	/**
	 * Says of a reply that has not left that a level above has answered so, and sends it.
	 * @return the reply as it stands, whether or not this call sent it
	 */
	public Reply sendFromAbove(long id, OfficialLetter letter) {
		Reply reply = this.open.lock(id);
		if (reply.isUnsent()) {
			reply.fromAbove(letter);
			this.release.release(reply);
		}
		return reply;
	}

	/** Takes down a word among colleagues, which never leaves the group. */
	public Reply note(TicketNumber number, StaffWord word) {
		Ticket ticket = this.open.lock(number);
		Instant now = this.clock.instant();
		Reply reply = this.open.save(new Reply(number, word, Reply.State.INTERNAL, now, now), word.things());
		this.publisher.publishEvent(new ReplyChanged(reply, ticket));
		this.records.happen(ticket, TicketAction.NOTE, word.author(), word.text());
		return reply;
	}

	/**
	 * Makes a reply that has not left a question to the officer, and sends it.
	 * @return the reply as it stands, whether or not this call sent it
	 */
	public Reply ask(long id) {
		Reply reply = this.open.lock(id);
		if (reply.isUnsent()) {
			reply.becomeQuestion();
			this.release.release(reply);
		}
		return reply;
	}

	/**
	 * Sends a reply now, or puts it before a lead where that is wanted.
	 * @return the reply as it stands, whether or not this call sent it
	 */
	public Reply send(long id, TicketActor actor) {
		Reply reply = this.open.lock(id);
		if (reply.isUnsent()) {
			clear(reply, actor);
			this.release.release(reply);
		}
		return reply;
	}

	/** A lead who sends it has approved it. */
	private void clear(Reply reply, TicketActor actor) {
		Ticket ticket = this.open.lock(reply.ticket());
		if (this.queue.isLead(actor, reply.department()) && this.queue.holds(reply, ticket)) {
			reply.approvedBy(actor);
			this.records.happen(ticket, TicketAction.APPROVE, actor, "");
		}
	}

	/**
	 * Keeps a reply among colleagues.
	 * @return the reply as it stands: it is internal, or it was sent before
	 */
	public Reply keepInternal(long id, TicketActor actor) {
		Reply reply = this.open.lock(id);
		if (reply.isUnsent()) {
			Ticket ticket = this.open.lock(reply.ticket());
			this.release.become(reply, Reply.State.INTERNAL, ticket);
			this.records.happen(ticket, TicketAction.NOTE, actor, reply.answer());
		}
		return reply;
	}

	/**
	 * Takes back a reply that waits for a lead.
	 * @return whether it still waited
	 */
	public boolean recall(long id, TicketActor actor) {
		Reply reply = this.open.lock(id);
		if (!reply.isPending()) {
			return false;
		}
		Ticket ticket = this.open.lock(reply.ticket());
		this.release.recall(reply, "");
		this.records.happen(ticket, TicketAction.RECALL, actor, "");
		this.queue.end(reply, null, ticket, ReplyApproval.State.RECALLED, actor);
		return true;
	}

	/**
	 * Says that what went to the officer was no answer: the ticket is open again with its
	 * old deadline.
	 * @return whether anything changed
	 */
	public boolean retract(long id, TicketActor actor) {
		Reply reply = this.open.lock(id);
		Ticket ticket = this.open.lock(reply.ticket());
		if (!mayBeRetracted(reply, ticket)) {
			return false;
		}
		this.release.become(reply, Reply.State.NO_ANSWER, ticket);
		if (!this.open.isAnsweredBeside(reply)) {
			ticket.unanswered();
			this.records.happen(ticket, TicketAction.UNANSWER, actor, "");
		}
		return true;
	}

	/**
	 * Gives a reply that has not left yet its new words; one that has left stays as it
	 * is. What waits for a lead, or was sent back by one, is put before them anew.
	 */
	public void reword(long id, String text) {
		Reply reply = this.open.lock(id);
		if (reply.isUnsent()) {
			reply.reworded(text);
		}
		else if (reply.isWithLead()) {
			submitAnew(reply, text);
		}
	}

	private void submitAnew(Reply reply, String text) {
		Ticket ticket = this.open.lock(reply.ticket());
		this.queue.end(reply, null, ticket, ReplyApproval.State.EDITED, reply.author());
		reply.reworded(text);
		this.release.release(reply);
	}

	/** The latest reply that was taken from that message. */
	@Transactional(readOnly = true)
	public Optional<Reply> takenFrom(MessageRef source) {
		return this.replies.findFirstByDeskAndSourceOrderByIdDesc(source.chat().toString(), source.id());
	}

	@EventListener
	void followMovedDesk(AddressMoved moved) {
		this.replies.moveDesk(moved.from().toString(), moved.to().toString());
	}

	private static boolean mayBeRetracted(Reply reply, Ticket ticket) {
		return ticket.state() == TicketState.ANSWERED && reply.answers();
	}

}
