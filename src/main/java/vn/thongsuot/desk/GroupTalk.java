package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.TalkHandler;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;

/**
 * Everything said in groups: our standing, edits, replies to us; all other talk is left
 * alone.
 */
@Component
class GroupTalk implements TalkHandler {

	private final GroupStanding standing;

	private final Edits edits;

	private final StaffReplies replies;

	private final Outbox outbox;

	GroupTalk(GroupStanding standing, Edits edits, StaffReplies replies, Outbox outbox) {
		this.standing = standing;
		this.edits = edits;
		this.replies = replies;
		this.outbox = outbox;
	}

	@Override
	public Scope scope() {
		return Scope.GROUP;
	}

	@Override
	public void talk(Incoming incoming) {
		Optional<Content.Standing> change = incoming.first(Content.Standing.class);
		Optional<Content.Edited> edit = incoming.first(Content.Edited.class);
		if (change.isPresent()) {
			this.standing.changed(incoming, change.get());
		}
		else {
			this.standing.seen(incoming);
			talk(incoming, edit);
		}
	}

	private void talk(Incoming incoming, Optional<Content.Edited> edit) {
		if (edit.isPresent()) {
			this.edits.take(incoming, edit.get());
		}
		else if (incoming.replyTo() != null) {
			reply(incoming, incoming.replyTo());
		}
	}

	private void reply(Incoming incoming, MessageRef to) {
		Optional<Posted> ours = this.outbox.find(to);
		Subject about = ours.map(Posted::about).orElse(null);
		if (ours.isPresent() && about != null && about.kind().equals("ticket")) {
			this.replies.take(incoming, ours.get(), about);
		}
	}

}
