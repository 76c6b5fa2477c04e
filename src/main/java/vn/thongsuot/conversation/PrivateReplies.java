package vn.thongsuot.conversation;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Subject;

/** Gives replies to messages of other rooms to those rooms. */
@Component
class PrivateReplies {

	private final Outbox outbox;

	private final ObjectProvider<ReplyHandler> handlers;

	PrivateReplies(Outbox outbox, ObjectProvider<ReplyHandler> handlers) {
		this.outbox = outbox;
		this.handlers = handlers;
	}

	/** Whether it was a reply to such a message. */
	boolean take(Incoming incoming) {
		Optional<Subject> about = Optional.ofNullable(incoming.replyTo()).flatMap(this.outbox::find).map(Posted::about);
		Optional<ReplyHandler> handler = about.flatMap((subject) -> this.handlers.stream()
			.filter((each) -> each.inPrivate() && each.kind().equals(subject.kind()))
			.findFirst());
		handler.ifPresent((found) -> found.reply(incoming, about.orElseThrow()));
		return handler.isPresent();
	}

}
