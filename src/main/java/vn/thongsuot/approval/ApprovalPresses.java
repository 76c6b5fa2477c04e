package vn.thongsuot.approval;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/** The buttons with which a lead approves, sends back or says it otherwise. */
@Component
class ApprovalPresses implements PressHandler {

	private final ReplyApproving approving;

	private final ApprovalRights rights;

	private final ApprovalPage page;

	private final ApprovalAsking asking;

	private final SendingBack sendingBack;

	private final LeadWordRows words;

	private final Outbox outbox;

	private final Phrases phrases;

	ApprovalPresses(ReplyApproving approving, ApprovalRights rights, ApprovalPage page, ApprovalAsking asking,
			SendingBack sendingBack, LeadWordRows words, Outbox outbox, Phrases phrases) {
		this.approving = approving;
		this.rights = rights;
		this.page = page;
		this.asking = asking;
		this.sendingBack = sendingBack;
		this.words = words;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.APPROVE, Verbs.SEND_BACK, Verbs.SHOW, Verbs.USE, Verbs.WITH_WORD, Verbs.STOP);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		return switch (press.verb()) {
			case Verbs.STOP -> stop(incoming);
			case Verbs.USE, Verbs.WITH_WORD -> withWord(incoming, press);
			default -> onApproval(incoming, press);
		};
	}

	private @Nullable String onApproval(Incoming incoming, Content.Press press) {
		ReplyApproval approval = approval(Presses.number(press, 0));
		Optional<TicketActor> decider = this.rights.decider(approval, incoming);
		if (decider.isEmpty()) {
			return this.phrases.label("approval.note.not-lead");
		}
		if (!approval.isWaiting()) {
			close(incoming, approval);
			return this.page.note(approval);
		}
		if (press.verb().equals(Verbs.APPROVE) && this.approving.isOverdue(approval)) {
			return this.phrases.label("approval.note.day-is-over");
		}
		return switch (press.verb()) {
			case Verbs.APPROVE -> approve(incoming, approval.id(), decider.get());
			case Verbs.SEND_BACK -> {
				this.sendingBack.askWhy(incoming, approval, press.pressId());
				yield null;
			}
			default -> {
				this.asking.show(approval, incoming.chat(), press.pressId());
				yield null;
			}
		};
	}

	private String approve(Incoming incoming, long id, TicketActor lead) {
		boolean done = this.approving.approve(id, lead);
		ReplyApproval now = approval(id);
		close(incoming, now);
		return done ? this.phrases.label("approval.note.approved", "number", now.ticket()) : this.page.note(now);
	}

	/**
	 * The pressed message may be one that was asked for later, which nobody else revises.
	 */
	private void close(Incoming incoming, ReplyApproval approval) {
		this.outbox.find(incoming.ref())
			.map(Posted::key)
			.filter((key) -> !key.equals(ApprovalAsking.key(approval, incoming.chat())))
			.ifPresent((key) -> this.outbox.revise(key, this.page.closed(approval), Keyboard.NONE));
	}

	private String withWord(Incoming incoming, Content.Press press) {
		LeadWord word = this.words.findById(Presses.number(press, 0))
			.filter((found) -> found.isFrom(incoming.chat()))
			.orElseThrow(() -> new StalePressException("No such word"));
		ReplyApproval approval = approval(word.approval());
		Optional<TicketActor> decider = this.rights.decider(approval, incoming);
		if (decider.isEmpty()) {
			return this.phrases.label("approval.note.not-lead");
		}
		boolean use = press.verb().equals(Verbs.USE);
		if (!use && !SendingBack.isReason(word.words())) {
			return this.phrases.label("approval.note.too-long");
		}
		boolean done = use ? this.approving.replace(approval.id(), decider.get(), word.words())
				: this.approving.sendBack(approval.id(), decider.get(), word.words());
		return finish(word, done, use ? "used" : "sent-back");
	}

	private String finish(LeadWord word, boolean done, String what) {
		ReplyApproval now = approval(word.approval());
		RichText said = done ? this.phrases.say("approval.done." + what, "number", now.ticket())
				: this.page.settled(now);
		this.outbox.revise(LeadWords.key(word), said, Keyboard.NONE);
		return done ? said.plain() : this.page.note(now);
	}

	private String stop(Incoming incoming) {
		this.sendingBack.stop(incoming.chat());
		this.outbox.find(incoming.ref())
			.map(Posted::key)
			.ifPresent((key) -> this.outbox.revise(key, this.phrases.say("approval.done.stopped"), Keyboard.NONE));
		return this.phrases.label("approval.note.stopped");
	}

	private ReplyApproval approval(long id) {
		return this.approving.byId(id).orElseThrow(() -> new StalePressException("No such approval"));
	}

}
