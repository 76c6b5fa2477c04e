package vn.thongsuot.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Correcting;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.Tickets;

/** What happens when staff edit a message that became a reply. */
@Component
class Edits {

	private final ReplyParts parts;

	private final UndirectedReplies waiting;

	private final Replies replies;

	private final Tickets tickets;

	private final Answering answering;

	private final Correcting correcting;

	private final Access access;

	private final GroupAuthors authors;

	private final Lines lines;

	private final OpinionEdits opinionEdits;

	Edits(ReplyParts parts, UndirectedReplies waiting, Replies replies, Tickets tickets, Answering answering,
			Correcting correcting, Access access, GroupAuthors authors, Lines lines, OpinionEdits opinionEdits) {
		this.parts = parts;
		this.waiting = waiting;
		this.replies = replies;
		this.tickets = tickets;
		this.answering = answering;
		this.correcting = correcting;
		this.access = access;
		this.authors = authors;
		this.lines = lines;
		this.opinionEdits = opinionEdits;
	}

	void take(Incoming incoming, Content.Edited edited) {
		MessageRef ref = incoming.ref();
		if (ref.isLeftBehind()) {
			return;
		}
		List<ReplyPart> found = this.parts.findByChatAndMessageOrderById(ref.chat().toString(), ref.id());
		found.forEach((part) -> editReply(incoming, part, edited.text()));
		if (found.isEmpty()) {
			editWaiting(ref, edited.text());
			this.opinionEdits.take(incoming, edited.text());
		}
	}

	private void editWaiting(MessageRef ref, String text) {
		this.waiting.findByChat(ref.chat().toString())
			.stream()
			.filter((reply) -> reply.isMadeOf(ref))
			.forEach((reply) -> reply.rewritten(reply.written().reworded(ref.id(), text)));
	}

	private void editReply(Incoming incoming, ReplyPart part, String text) {
		this.replies.ticketOf(part.reply()).ifPresent(this.tickets::lock);
		Reply reply = this.replies.lock(part.reply()).orElseThrow();
		if (part.words().strip().equals(text.strip())) {
			return;
		}
		if (this.access.toReply(incoming, reply) instanceof Access.Verdict.Granted(Desk desk)) {
			part.reworded(text);
			reword(reply, incoming, desk);
		}
	}

	private void reword(Reply reply, Incoming incoming, Desk desk) {
		Ticket ticket = this.tickets.findById(reply.ticket().value()).orElseThrow();
		if (!reply.isUnsent() && !reply.isWithLead()) {
			correct(reply, this.authors.of(incoming.sender(), desk), whole(reply));
			return;
		}
		String text = whole(reply);
		if (Aside.isOne(text)) {
			keepInternal(reply, this.authors.of(incoming.sender(), desk), Aside.words(text));
			return;
		}
		this.answering.reword(reply.id(), text);
		this.lines.reworded(reply, ticket);
	}

	private void keepInternal(Reply reply, TicketActor author, String text) {
		if (reply.isUnsent()) {
			this.answering.reword(reply.id(), text);
			this.answering.keepInternal(reply.id(), author);
		}
		else {
			this.answering.recall(reply.id(), author);
		}
	}

	/** What has left cannot become internal any more. */
	private void correct(Reply reply, TicketActor author, String text) {
		if (!text.isBlank() && !Aside.isOne(text)) {
			this.correcting.take(reply.id(), author, text);
		}
	}

	private String whole(Reply reply) {
		List<ReplyPart> all = this.parts.findByReplyIdOrderById(reply.id());
		return all.stream().map(ReplyPart::words).filter((words) -> !words.isBlank()).collect(Collectors.joining("\n"));
	}

}
