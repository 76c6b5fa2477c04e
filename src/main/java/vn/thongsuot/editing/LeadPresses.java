package vn.thongsuot.editing;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;

/** The buttons with which a lead approves, changes or declines a stored entry. */
@Component
class LeadPresses implements PressHandler {

	private final EntryLife life;

	private final Rights rights;

	private final EntryPage page;

	private final ApprovalWalk walk;

	private final Steps steps;

	private final Speech speech;

	LeadPresses(EntryLife life, Rights rights, EntryPage page, ApprovalWalk walk, Steps steps, Speech speech) {
		this.life = life;
		this.rights = rights;
		this.page = page;
		this.walk = walk;
		this.steps = steps;
		this.speech = speech;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.APPROVE, Verbs.DECLINE, Verbs.PARTS);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		StoredEntry entry = this.life.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such entry"));
		Optional<Hand> lead = this.rights.lead(entry.department(), incoming);
		if (lead.isEmpty()) {
			return this.speech.label("editing.note.not-lead");
		}
		if (entry.state() != StoredEntry.State.AWAITING_APPROVAL) {
			renew(incoming, entry);
			return this.speech.label("editing.note.settled." + EntryPage.name(entry.state()));
		}
		return switch (press.verb()) {
			case Verbs.APPROVE -> approve(incoming, entry, Presses.text(press, 1));
			case Verbs.DECLINE -> askWhy(incoming, entry);
			default -> parts(incoming, entry);
		};
	}

	private String approve(Incoming incoming, StoredEntry entry, String seen) {
		if (!Seen.is(entry.entry(), seen)) {
			return this.speech.label("editing.note.changed-since");
		}
		this.life.approve(entry, incoming.chat());
		renew(incoming, entry);
		this.walk.afterwards(incoming);
		return this.speech.label("editing.note.approved");
	}

	/** It may be a later copy of the card, which nothing else brings up to date. */
	private void renew(Incoming incoming, StoredEntry entry) {
		this.speech.renew(incoming, this.page.text(entry), this.page.leadsButtons(entry));
	}

	private @Nullable String askWhy(Incoming incoming, StoredEntry entry) {
		this.steps.save(incoming.chat(), new EntryStep(EntryStep.Intent.DECLINE, "" + entry.number(), "", ""));
		this.speech.answer(incoming, this.speech.text("editing.ask.why-declined"),
				Keyboard.Buttons.row(this.speech.button("editing.button.stop", Verbs.STOP)));
		return null;
	}

	private @Nullable String parts(Incoming incoming, StoredEntry entry) {
		this.speech.answer(incoming, this.speech.text("editing.ask.which-part"), this.page.parts(entry));
		return null;
	}

}
