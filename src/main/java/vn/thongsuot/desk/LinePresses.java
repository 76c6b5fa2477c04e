package vn.thongsuot.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.JointAsking;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/** The buttons under a reply: send it, keep it among colleagues, say it was no answer. */
@Component
class LinePresses implements PressHandler {

	static final String SEND = "d-send";

	static final String KEEP = "d-keep";

	static final String ASK = "d-asks";

	static final String RETRACT = "d-retract";

	static final String SHARE = "d-share";

	private final Replies replies;

	private final Answering answering;

	private final JointAsking jointAsking;

	private final Access access;

	private final GroupAuthors authors;

	private final Phrases phrases;

	LinePresses(Replies replies, Answering answering, JointAsking jointAsking, Access access, GroupAuthors authors,
			Phrases phrases) {
		this.replies = replies;
		this.answering = answering;
		this.jointAsking = jointAsking;
		this.access = access;
		this.authors = authors;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(SEND, KEEP, ASK, RETRACT, SHARE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Reply reply = this.replies.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such reply"));
		return switch (this.access.toReply(incoming, reply)) {
			case Access.Verdict.Granted(Desk desk) ->
				press(press.verb(), reply, this.authors.of(incoming.sender(), desk));
			case Access.Verdict.Refused(Access.Refusal why) -> this.phrases.label(why.key());
		};
	}

	private String press(String verb, Reply reply, TicketActor actor) {
		if (verb.equals(RETRACT)) {
			return note(this.answering.retract(reply.id(), actor) ? "retracted" : "not-retracted", reply);
		}
		if (verb.equals(SHARE)) {
			return note(this.jointAsking.shareFiles(reply, actor) ? "shared" : "not-shared", reply);
		}
		if (!reply.isUnsent()) {
			return note((reply.state() == Reply.State.INTERNAL) ? "internal-already" : "sent-already", reply);
		}
		if (verb.equals(SEND)) {
			Reply sent = this.answering.send(reply.id());
			return note(switch (sent.state()) {
				case INTERNAL -> "withdrawn";
				case ASKED -> "above-first";
				default -> "sending";
			}, reply);
		}
		if (verb.equals(ASK)) {
			Reply sent = this.answering.ask(reply.id());
			return note((sent.purpose() == Reply.Purpose.QUESTION) ? "asking" : "sending", reply);
		}
		this.answering.keepInternal(reply.id(), actor);
		return note("kept", reply);
	}

	private String note(String key, Reply reply) {
		return this.phrases.label("desk.note." + key, "number", reply.ticket());
	}

}
