package vn.thongsuot.desk;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.DeskMoved;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/**
 * Posts once more what a group still works with, when it has become another chat and its
 * old messages can no longer be answered.
 */
@Component
class GroupMoves {

	private final Desks desks;

	private final Cards cards;

	private final CardPosting posting;

	private final Lines lines;

	private final Course course;

	private final Outbox outbox;

	private final Phrases phrases;

	GroupMoves(Desks desks, Cards cards, CardPosting posting, Lines lines, Course course, Outbox outbox,
			Phrases phrases) {
		this.desks = desks;
		this.cards = cards;
		this.posting = posting;
		this.lines = lines;
		this.course = course;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@EventListener
	void follow(DeskMoved moved) {
		this.desks.byId(moved.desk()).ifPresent(this::postAnew);
	}

	private void postAnew(Desk desk) {
		List<Ticket> open = this.cards.ticketsAt(desk.id(), OpenStates.ALL, Limit.unlimited());
		List<Ticket> left = open.stream().filter(this.posting::isLeftBehind).toList();
		if (!left.isEmpty()) {
			this.outbox.post(Outgoing.to(desk.address(), this.phrases.say("desk.moved", "count", left.size())));
			left.forEach(this.posting::postAnew);
		}
		open.forEach(this::postRepliesAnew);
	}

	private void postRepliesAnew(Ticket ticket) {
		this.course.replies(ticket.number())
			.stream()
			.filter((reply) -> reply.isUnsent() || reply.isPending())
			.forEach((reply) -> this.lines.postAnew(reply, ticket));
	}

}
