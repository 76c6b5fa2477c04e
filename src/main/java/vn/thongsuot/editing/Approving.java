package vn.thongsuot.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.guidance.Approvals;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Scope;

/** Leads decide on what is not approved yet, one entry after the other. */
@Component
class Approving implements CommandHandler, PressHandler {

	private final ApprovalWalk walk;

	private final Shelf shelf;

	private final Approvals approvals;

	private final Rights rights;

	private final Objections objections;

	private final Steps steps;

	private final Speech speech;

	Approving(ApprovalWalk walk, Shelf shelf, Approvals approvals, Rights rights, Objections objections, Steps steps,
			Speech speech) {
		this.walk = walk;
		this.shelf = shelf;
		this.approvals = approvals;
		this.rights = rights;
		this.objections = objections;
		this.steps = steps;
		this.speech = speech;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "duyet", "editing.command.duyet", Audience.LEADS));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		List<String> departments = this.rights.ledBy(incoming.sender().person());
		if (departments.isEmpty()) {
			this.speech.answer(incoming, this.speech.text("editing.walk.not-lead"));
			return;
		}
		this.walk.showWaiting(incoming, departments);
		this.walk.begin(incoming, departments);
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.APPROVE_FILE, Verbs.REMARK, Verbs.NEXT, Verbs.APPROVED, Verbs.OPEN, Verbs.RETIRE,
				Verbs.STILL_TRUE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		List<String> departments = this.rights.ledBy(incoming.sender().person());
		if (departments.isEmpty() || !incoming.chat().equals(incoming.sender().person())) {
			return this.speech.label("editing.note.not-lead");
		}
		if (press.verb().equals(Verbs.APPROVED)) {
			this.walk.listApproved(incoming, departments, (int) Presses.number(press, 0));
			return null;
		}
		if (press.verb().equals(Verbs.NEXT) && press.arguments().isEmpty()) {
			this.walk.begin(incoming, departments);
			return null;
		}
		return onEntry(incoming, press, departments);
	}

	private @Nullable String onEntry(Incoming incoming, Content.Press press, List<String> departments) {
		Optional<Entry> entry = this.shelf.seen(Presses.text(press, 0));
		if (entry.isEmpty()) {
			return this.speech.label("editing.note.changed-since");
		}
		if (this.rights.lead(entry.get().department(), incoming).isEmpty()) {
			return this.speech.label("editing.note.not-lead");
		}
		return act(press.verb(), incoming, entry.get(), departments);
	}

	private @Nullable String act(String verb, Incoming incoming, Entry entry, List<String> departments) {
		return switch (verb) {
			case Verbs.APPROVE_FILE -> approve(incoming, entry, departments);
			case Verbs.REMARK -> ask(incoming, entry, EntryStep.Intent.REMARK, "editing.ask.what-to-change");
			case Verbs.RETIRE -> ask(incoming, entry, EntryStep.Intent.RETIRE, "editing.ask.why-retired");
			case Verbs.STILL_TRUE -> renew(incoming, entry);
			case Verbs.OPEN -> {
				this.walk.open(incoming, entry);
				yield null;
			}
			default -> {
				this.walk.after(incoming, departments, entry);
				yield null;
			}
		};
	}

	private String approve(Incoming incoming, Entry entry, List<String> departments) {
		int place = this.walk.place(departments, entry);
		if (!this.approvals.approve(entry, incoming.chat())) {
			return this.speech.label("editing.note.approved-already");
		}
		this.speech.close(incoming, this.speech.text("editing.walk.approved", "question", entry.question()));
		this.walk.without(incoming, departments, entry, place);
		return this.speech.label("editing.note.approved");
	}

	private @Nullable String ask(Incoming incoming, Entry entry, EntryStep.Intent intent, String key) {
		this.steps.save(incoming.chat(), new EntryStep(intent, Seen.of(entry), "", ""));
		this.speech.answer(incoming, this.speech.text(key, "question", entry.question()),
				Keyboard.Buttons.row(this.speech.button("editing.button.stop", Verbs.STOP)));
		return null;
	}

	private String renew(Incoming incoming, Entry entry) {
		this.objections.renew(incoming, entry);
		this.speech.close(incoming, this.speech.text("editing.walk.renewed", "question", entry.question()));
		return this.speech.label("editing.note.renewed");
	}

}
