package vn.thongsuot.approval;

import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;

/** Answers somebody; in a group under their own message. */
final class Answers {

	private Answers() {
	}

	static Outgoing to(Incoming incoming, RichText text) {
		Outgoing message = Outgoing.to(incoming.chat(), text);
		return (incoming.scope() == Scope.GROUP) ? message.replyingTo(new ReplyTarget.Theirs(incoming.ref())) : message;
	}

}
