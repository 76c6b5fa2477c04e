package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.thongsuot.approval.LeadWords;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;

/** What is written in the group under the line of a reply that waits for a lead. */
@Component
class DraftReplies {

	private final Replies replies;

	private final Outbox outbox;

	private final ObjectProvider<LeadWords> leadWords;

	DraftReplies(Replies replies, Outbox outbox, ObjectProvider<LeadWords> leadWords) {
		this.replies = replies;
		this.outbox = outbox;
		this.leadWords = leadWords;
	}

	/** Whether a lead wrote it, who is asked what it is meant for. */
	boolean take(Incoming incoming) {
		return Optional.ofNullable(incoming.replyTo())
			.filter((to) -> !Aside.isOne(incoming.typed()))
			.flatMap(this::draft)
			.filter(Reply::isPending)
			.filter((draft) -> this.leadWords.stream().anyMatch((words) -> words.takeUnder(draft, incoming)))
			.isPresent();
	}

	private Optional<Reply> draft(MessageRef to) {
		return this.outbox.find(to).map(Posted::key).flatMap(Lines::reply).flatMap(this.replies::findById);
	}

}
