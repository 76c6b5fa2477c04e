package vn.thongsuot.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Edit;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;

/**
 * Changes one part of an entry: a press asks for the new text, which is a reply in a
 * group and the next message in private.
 */
@Component
class PartEditing implements PressHandler, ReplyHandler {

	private static final RichText SPACE = new RichText(" ");

	private final EntryLife life;

	private final Rights rights;

	private final Categories categories;

	private final Steps steps;

	private final Speech speech;

	PartEditing(EntryLife life, Rights rights, Categories categories, Steps steps, Speech speech) {
		this.life = life;
		this.rights = rights;
		this.categories = categories;
		this.steps = steps;
		this.speech = speech;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.EDIT);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		StoredEntry entry = this.life.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such entry"));
		Edit.Field field = Parts.named(Presses.text(press, 1));
		if (this.rights.editor(entry, field, incoming).isEmpty()) {
			return refusal(entry);
		}
		String before = Parts.print(entry.entry(), field);
		if (incoming.scope() == Scope.PRIVATE) {
			this.steps.save(incoming.chat(),
					new EntryStep(EntryStep.Intent.EDIT, "" + entry.number(), field.name(), before));
			this.speech.answer(incoming, ask(field, ""),
					Keyboard.Buttons.row(this.speech.button("editing.button.stop", Verbs.STOP)));
			return null;
		}
		askInGroup(incoming, entry, field, before);
		return this.speech.label("editing.note.write-below");
	}

	private void askInGroup(Incoming incoming, StoredEntry entry, Edit.Field field, String before) {
		Address person = incoming.sender().person();
		RichText whom = (person != null)
				? this.speech.text("editing.ask.whom", "person", person, "name", incoming.sender().name()).then(SPACE)
				: RichText.EMPTY;
		this.speech.post(Outgoing.to(incoming.chat(), whom.then(ask(field, "-in-group")))
			.with(new Keyboard.AskReply(this.speech.label("editing.ask.box." + EntryPage.name(field))))
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(subject(entry.number(), field, before), "entry-edit")
			.silently());
	}

	private RichText ask(Edit.Field field, String how) {
		RichText what = this.speech.text("editing.ask." + EntryPage.name(field), "categories",
				String.join(", ", this.categories.all().stream().map(Category::name).toList()));
		return what.then(this.speech.text("editing.ask.how" + how));
	}

	@Override
	public String kind() {
		return EntryCards.SUBJECT;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		List<String> ids = about.ids();
		if (ids.size() < 3) {
			this.speech.answer(incoming, this.speech.text("editing.ask.press-first"));
		}
		else {
			take(incoming, Long.parseLong(ids.get(0)), Parts.named(ids.get(1)), ids.get(2));
		}
	}

	/**
	 * Takes the new text of a part.
	 * @return whether it was taken or can no longer be: nothing is to be typed anew
	 */
	boolean take(Incoming incoming, long number, Edit.Field field, String before) {
		Optional<StoredEntry> entry = this.life.lock(number);
		Optional<Hand> hand = entry.flatMap((found) -> this.rights.editor(found, field, incoming));
		if (entry.isEmpty() || hand.isEmpty()) {
			this.speech.answer(incoming, entry.map((found) -> RichText.plain(refusal(found))).orElse(RichText.EMPTY));
			return true;
		}
		if (!Parts.print(entry.get().entry(), field).equals(before)) {
			this.speech.answer(incoming, this.speech.text("editing.ask.changed-meanwhile"));
			return true;
		}
		EditReading reading = EditReading.of(field, incoming.typed(), this.categories.all());
		reading.edit().ifPresentOrElse((edit) -> {
			this.life.change(entry.get(), edit, hand.get());
			this.speech.answer(incoming, this.speech.text("editing.ask.taken"));
		}, () -> this.speech.answer(incoming, this.speech.text("editing.bad." + reading.problem()),
				subject(number, field, before)));
		return reading.edit().isPresent();
	}

	/** A reply to a message about this is a new text of the part. */
	private static Subject subject(long number, Edit.Field field, String before) {
		return new Subject(EntryCards.SUBJECT, List.of("" + number, field.name(), before));
	}

	private String refusal(StoredEntry entry) {
		return this.speech
			.label(entry.isOpen() ? "editing.note.not-yours" : "editing.note.settled." + EntryPage.name(entry.state()));
	}

}
