package vn.thongsuot.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.dialogue.TalkHandler;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.TicketNumber;

/**
 * Everything said in groups: our standing, who leaves, edits, replies to us; all other
 * talk is left alone.
 */
@Component
class GroupTalk implements TalkHandler {

	private final GroupStanding standing;

	private final HandingOver handingOver;

	private final Edits edits;

	private final StaffReplies replies;

	private final OpinionReplies opinions;

	private final Outbox outbox;

	private final ObjectProvider<ReplyHandler> others;

	GroupTalk(GroupStanding standing, HandingOver handingOver, Edits edits, StaffReplies replies,
			OpinionReplies opinions, Outbox outbox, ObjectProvider<ReplyHandler> others) {
		this.standing = standing;
		this.handingOver = handingOver;
		this.edits = edits;
		this.replies = replies;
		this.opinions = opinions;
		this.outbox = outbox;
		this.others = others;
	}

	@Override
	public Scope scope() {
		return Scope.GROUP;
	}

	@Override
	public void talk(Incoming incoming) {
		Optional<Content.Standing> change = incoming.first(Content.Standing.class);
		Optional<Content.Gone> gone = incoming.first(Content.Gone.class);
		Optional<Content.Edited> edit = incoming.first(Content.Edited.class);
		if (change.isPresent()) {
			this.standing.changed(incoming, change.get());
		}
		else if (gone.isPresent()) {
			this.handingOver.putBack(incoming.chat(), gone.get().who());
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
		this.outbox.find(to)
			.ifPresentOrElse((ours) -> reply(incoming, ours.about(), ours.purpose()), () -> replyToUnknown(incoming));
	}

	private void reply(Incoming incoming, @Nullable Subject about, String purpose) {
		if (about != null && about.kind().equals("ticket")) {
			List<TicketNumber> numbers = about.ids().stream().map(Long::valueOf).map(TicketNumber::new).toList();
			if (!this.opinions.takeAbout(incoming, numbers)) {
				this.replies.take(incoming, about, purpose);
			}
		}
		else if (about != null) {
			this.others.stream()
				.filter((handler) -> handler.kind().equals(about.kind()))
				.findFirst()
				.ifPresent((handler) -> handler.reply(incoming, about));
		}
	}

	/**
	 * The platform has shown a message of ours whose id it never told us, or whose id was
	 * lost when the group moved; what it is about stands in it.
	 */
	private void replyToUnknown(Incoming incoming) {
		String shown = Objects.requireNonNullElse(incoming.repliedText(), "");
		List<TicketNumber> numbers = TicketNumber.named(shown);
		Optional<Posted> ours = numbers.isEmpty() ? Optional.empty()
				: this.outbox.findShown(incoming.chat(), Told.subject(numbers), shown);
		if (ours.isPresent()) {
			reply(incoming, ours.get().about(), ours.get().purpose());
		}
		else if (!this.opinions.takeAbout(incoming, numbers)) {
			this.replies.takeUnknown(incoming, numbers);
		}
	}

}
