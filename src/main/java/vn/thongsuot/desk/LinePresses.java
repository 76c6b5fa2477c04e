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
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;

/** The buttons under a reply: send it, keep it among colleagues, say it was no answer. */
@Component
class LinePresses implements PressHandler {

	static final String SEND = "d-send";

	static final String KEEP = "d-keep";

	static final String ASK = "d-asks";

	static final String RETRACT = "d-retract";

	static final String SHARE = "d-share";

	static final String RECALL = "d-recall";

	private final Replies replies;

	private final Tickets tickets;

	private final Answering answering;

	private final JointAsking jointAsking;

	private final Access access;

	private final GroupAuthors authors;

	private final Phrases phrases;

	LinePresses(Replies replies, Tickets tickets, Answering answering, JointAsking jointAsking, Access access,
			GroupAuthors authors, Phrases phrases) {
		this.replies = replies;
		this.tickets = tickets;
		this.answering = answering;
		this.jointAsking = jointAsking;
		this.access = access;
		this.authors = authors;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(SEND, KEEP, ASK, RETRACT, SHARE, RECALL);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		long id = Presses.number(press, 0);
		this.replies.ticketOf(id).ifPresent(this.tickets::lock);
		Reply reply = this.replies.lock(id).orElseThrow(() -> new StalePressException("No such reply"));
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
		if (verb.equals(RECALL) && this.answering.recall(reply.id(), actor)) {
			return note("recalled", reply);
		}
		if (!reply.isUnsent()) {
			return note(settled(reply), reply);
		}
		if (verb.equals(SEND)) {
			return note(sent(this.answering.send(reply.id(), actor)), reply);
		}
		if (verb.equals(ASK)) {
			Reply sent = this.answering.ask(reply.id());
			return note((sent.purpose() == Reply.Purpose.QUESTION) ? "asking" : "sending", reply);
		}
		this.answering.keepInternal(reply.id(), actor);
		return note("kept", reply);
	}

	private static String settled(Reply reply) {
		return switch (reply.state()) {
			case INTERNAL -> "internal-already";
			case PENDING_APPROVAL -> "pending";
			case SENT_BACK -> "sent-back";
			case RECALLED -> "recalled-already";
			default -> "sent-already";
		};
	}

	private static String sent(Reply reply) {
		return switch (reply.state()) {
			case INTERNAL -> "withdrawn";
			case ASKED -> "above-first";
			case PENDING_APPROVAL -> "submitted";
			default -> "sending";
		};
	}

	private String note(String key, Reply reply) {
		return this.phrases.label("desk.note." + key, "number", reply.ticket());
	}

}
