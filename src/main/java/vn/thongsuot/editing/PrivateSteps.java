package vn.thongsuot.editing;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepHandler;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;

/** Takes what a lead writes in private: a new text, a reason, what is to be changed. */
@Component
class PrivateSteps implements StepHandler, PressHandler {

	private static final int LONGEST_REASON = 900;

	private final Steps steps;

	private final PartEditing editing;

	private final EntryLife life;

	private final Rights rights;

	private final Shelf shelf;

	private final Objections objections;

	private final Speech speech;

	PrivateSteps(Steps steps, PartEditing editing, EntryLife life, Rights rights, Shelf shelf, Objections objections,
			Speech speech) {
		this.steps = steps;
		this.editing = editing;
		this.life = life;
		this.rights = rights;
		this.shelf = shelf;
		this.objections = objections;
		this.speech = speech;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.STOP);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		if (this.steps.at(incoming.chat()).filter(this::owns).isPresent()) {
			this.steps.clear(incoming.chat());
		}
		return this.speech.label("editing.note.stopped");
	}

	@Override
	public boolean owns(Step step) {
		return step instanceof EntryStep;
	}

	@Override
	public void take(Incoming incoming, Step step) {
		EntryStep open = (EntryStep) step;
		if (open.intent() == EntryStep.Intent.EDIT) {
			edit(incoming, open);
			return;
		}
		String words = incoming.typed().strip();
		if (words.codePoints().filter(Character::isLetterOrDigit).count() < 2 || words.length() > LONGEST_REASON) {
			this.speech.answer(incoming, this.speech.text("editing.bad.reason"));
			return;
		}
		this.steps.clear(incoming.chat());
		if (open.intent() == EntryStep.Intent.DECLINE) {
			decline(incoming, Long.parseLong(open.entry()), words);
		}
		else {
			object(incoming, open, words);
		}
	}

	private void edit(Incoming incoming, EntryStep open) {
		if (this.editing.take(incoming, Long.parseLong(open.entry()), Parts.named(open.part()), open.before())) {
			this.steps.clear(incoming.chat());
		}
	}

	private void decline(Incoming incoming, long number, String reason) {
		Optional<StoredEntry> waiting = this.life.lock(number)
			.filter((entry) -> entry.state() == StoredEntry.State.AWAITING_APPROVAL);
		Optional<Hand> lead = waiting.flatMap((entry) -> this.rights.lead(entry.department(), incoming));
		lead.ifPresent((hand) -> this.life.decline(waiting.orElseThrow(), reason, hand));
		this.speech.answer(incoming,
				this.speech.text(lead.isPresent() ? "editing.done.declined" : "editing.done.too-late"));
	}

	private void object(Incoming incoming, EntryStep open, String words) {
		Optional<Entry> entry = this.shelf.seen(open.entry());
		Optional<Hand> lead = entry.flatMap((found) -> this.rights.lead(found.department(), incoming));
		if (lead.isEmpty()) {
			this.speech.answer(incoming, this.speech.text("editing.done.too-late"));
		}
		else if (open.intent() == EntryStep.Intent.RETIRE) {
			this.objections.retire(incoming, entry.orElseThrow(), words);
		}
		else {
			this.objections.remark(incoming, entry.orElseThrow(), words);
		}
	}

}
