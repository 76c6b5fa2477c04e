package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Replies as they are worked on, in the caller's transaction: the ticket is always locked
 * before its reply, as whoever acts on it from elsewhere locks it.
 */
@Component
class OpenReplies {

	private final Tickets tickets;

	private final Replies replies;

	private final Attachments attachments;

	private final AttachmentKeeper keeper;

	OpenReplies(Tickets tickets, Replies replies, Attachments attachments, AttachmentKeeper keeper) {
		this.tickets = tickets;
		this.replies = replies;
		this.attachments = attachments;
		this.keeper = keeper;
	}

	Reply lock(long id) {
		this.replies.ticketOf(id).ifPresent(this.tickets::lock);
		return this.replies.lock(id).orElseThrow();
	}

	Ticket lock(TicketNumber number) {
		return this.tickets.lock(number.value()).orElseThrow();
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
