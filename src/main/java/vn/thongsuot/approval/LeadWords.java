package vn.thongsuot.approval;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.wording.Phrases;

/**
 * Takes what a lead writes under something that waits, and asks what it is meant for: to
 * go out instead, or to go back to the author.
 */
@Component
public class LeadWords implements ReplyHandler {

	private final LeadWordRows rows;

	private final ReplyApproving approving;

	private final Replies replies;

	private final ApprovalRights rights;

	private final ApprovalPage page;

	private final Outbox outbox;

	private final Phrases phrases;

	LeadWords(LeadWordRows rows, ReplyApproving approving, Replies replies, ApprovalRights rights, ApprovalPage page,
			Outbox outbox, Phrases phrases) {
		this.rows = rows;
		this.approving = approving;
		this.replies = replies;
		this.rights = rights;
		this.page = page;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public String kind() {
		return ApprovalAsking.SUBJECT;
	}

	@Override
	public boolean inPrivate() {
		return true;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		ReplyApproval approval = this.approving.byId(Long.parseLong(about.ids().getFirst())).orElseThrow();
		if (this.rights.decider(approval, incoming).isEmpty()) {
			say(incoming, this.phrases.say("approval.refused"));
		}
		else if (!approval.isWaiting()) {
			say(incoming, this.page.settled(approval));
		}
		else {
			take(incoming, approval);
		}
	}

	/**
	 * Takes what was written in the group under a reply that waits.
	 * @return whether a lead of its department wrote it
	 */
	public boolean takeUnder(Reply draft, Incoming incoming) {
		Optional<ReplyApproval> waiting = this.approving.waiting(draft.ticket())
			.stream()
			.filter((approval) -> approval.reply() == draft.id() && approval.correction().isEmpty())
			.findFirst()
			.filter((approval) -> this.rights.isLead(incoming.sender().person(), approval.department()));
		waiting.ifPresent((approval) -> take(incoming, approval));
		return waiting.isPresent();
	}

	private void take(Incoming incoming, ReplyApproval approval) {
		String words = incoming.typed().strip();
		if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
			say(incoming, this.phrases.say("approval.word.no-words", "number", approval.ticket()));
			return;
		}
		LeadWord word = this.rows.save(new LeadWord(approval.id(), incoming.chat(), words));
		String author = this.replies.findById(approval.reply()).orElseThrow().author().name();
		this.outbox.post(Answers
			.to(incoming, this.phrases.say("approval.word.what", "number", approval.ticket(), "name", author))
			.with(buttons(word))
			.keyed(key(word)));
	}

	private Keyboard buttons(LeadWord word) {
		return Keyboard.Buttons.column(button("use", Verbs.USE, word).primary(),
				button("with-word", Verbs.WITH_WORD, word), button("neither", Verbs.STOP, word));
	}

	private Button button(String label, String verb, LeadWord word) {
		return Button.of(this.phrases.label("approval.button." + label), verb, word.id());
	}

	/** The key of the message that asks what they are meant for. */
	static String key(LeadWord word) {
		return "lead-word:" + word.id();
	}

	private void say(Incoming incoming, RichText text) {
		this.outbox.post(Answers.to(incoming, text));
	}

}
