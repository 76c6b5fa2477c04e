package vn.thongsuot.approval;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepHandler;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/**
 * Asks why something is sent back, and sends it back with that reason: in private the
 * next thing that is written, in a group the reply to the question.
 */
@Component
class SendingBack implements StepHandler, ReplyHandler {

	private static final String SUBJECT = "approval-reason";

	private final ReplyApproving approving;

	private final ApprovalRights rights;

	private final ApprovalPage page;

	private final Steps steps;

	private final Outbox outbox;

	private final Phrases phrases;

	SendingBack(ReplyApproving approving, ApprovalRights rights, ApprovalPage page, Steps steps, Outbox outbox,
			Phrases phrases) {
		this.approving = approving;
		this.rights = rights;
		this.page = page;
		this.steps = steps;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/**
	 * Asks.
	 * @param occasion unique, so that it can be asked again after it was dropped
	 */
	void askWhy(Incoming incoming, ReplyApproval approval, String occasion) {
		if (incoming.scope() == Scope.PRIVATE) {
			this.steps.save(incoming.chat(), new ReasonStep(approval.id()));
			this.outbox.post(Outgoing.to(incoming.chat(), say("approval.why.text", approval))
				.with(Keyboard.Buttons.row(Button.of(this.phrases.label("approval.button.stop"), Verbs.STOP)))
				.keyed("approval-why:" + approval.id() + ":" + occasion));
		}
		else {
			this.outbox.post(Outgoing.to(incoming.chat(), askingInGroup(incoming, approval))
				.with(new Keyboard.AskReply(this.phrases.label("approval.why.box", "number", approval.ticket())))
				.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
				.about(Subject.of(SUBJECT, approval.id()), SUBJECT));
		}
	}

	private RichText askingInGroup(Incoming incoming, ReplyApproval approval) {
		Address person = incoming.sender().person();
		return (person == null) ? say("approval.why.text", approval) : this.phrases.say("approval.why.group", "number",
				approval.ticket(), "name", incoming.sender().name(), "person", person);
	}

	/** Stops waiting for a reason. */
	void stop(Address chat) {
		if (this.steps.at(chat).filter(this::owns).isPresent()) {
			this.steps.clear(chat);
		}
	}

	@Override
	public boolean owns(Step step) {
		return step instanceof ReasonStep;
	}

	@Override
	public void take(Incoming incoming, Step step) {
		if (take(incoming, ((ReasonStep) step).approval())) {
			this.steps.clear(incoming.chat());
		}
	}

	@Override
	public String kind() {
		return SUBJECT;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		take(incoming, Long.parseLong(about.ids().getFirst()));
	}

	/** Whether it is done with, whatever came of it. */
	private boolean take(Incoming incoming, long id) {
		ReplyApproval approval = this.approving.byId(id).orElseThrow();
		Optional<TicketActor> decider = this.rights.decider(approval, incoming);
		if (decider.isEmpty()) {
			answer(incoming, this.phrases.say("approval.refused"));
			return true;
		}
		String reason = incoming.typed().strip();
		if (!isReason(reason)) {
			answer(incoming, say("approval.why.unclear", approval));
			return false;
		}
		boolean done = this.approving.sendBack(id, decider.get(), reason);
		answer(incoming, done ? say("approval.done.sent-back", approval)
				: this.page.settled(this.approving.byId(id).orElseThrow()));
		return true;
	}

	static boolean isReason(String words) {
		return words.codePoints().filter(Character::isLetterOrDigit).count() >= 2
				&& words.length() <= ReplyApproval.LONGEST_REASON;
	}

	private RichText say(String key, ReplyApproval approval) {
		return this.phrases.say(key, "number", approval.ticket());
	}

	private void answer(Incoming incoming, RichText text) {
		this.outbox.post(Answers.to(incoming, text));
	}

}
