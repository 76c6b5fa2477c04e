package vn.thongsuot.ticket;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Component;

/**
 * Replies as they are worked on, in the caller's transaction: the ticket is always locked
 * before its reply, as whoever acts on it from elsewhere locks it.
 */
@Component
class OpenReplies {

	private final EntityManager entities;

	private final Replies replies;

	private final Attachments attachments;

	private final AttachmentKeeper keeper;

	OpenReplies(EntityManager entities, Replies replies, Attachments attachments, AttachmentKeeper keeper) {
		this.entities = entities;
		this.replies = replies;
		this.attachments = attachments;
		this.keeper = keeper;
	}

	Reply lock(long id) {
		this.replies.ticketOf(id).ifPresent((ticket) -> lock(new TicketNumber(ticket)));
		return this.replies.lock(id).orElseThrow();
	}

	/** Asks the database only once a transaction. */
	Ticket lock(TicketNumber number) {
		return Optional.ofNullable(this.entities.find(Ticket.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
			.orElseThrow();
	}

	Reply save(Reply reply, List<AttachedThing> things) {
		Reply saved = this.replies.save(reply);
		things.forEach((thing) -> this.attachments.save(this.keeper.keep(saved.source().chat().channel(), thing)
			.inTicket(saved.ticket().value())
			.inReply(saved.id())));
		return saved;
	}

	/** Whether another reply answers the same ticket. */
	boolean isAnsweredBeside(Reply one) {
		return this.replies.findByTicketIdOrderById(one.ticket().value())
			.stream()
			.filter((reply) -> reply.id() != one.id())
			.anyMatch(Reply::answers);
	}

}
