package vn.thongsuot.editing;

import java.util.ArrayList;
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
import vn.thongsuot.guidance.StoredEntries;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.TicketWords;

/** Leads go through what is not approved yet, one entry after the other. */
@Component
class Approving implements CommandHandler, PressHandler {

	private static final int PAGE = 8;

	private final Shelf shelf;

	private final StoredEntries stored;

	private final Approvals approvals;

	private final Rights rights;

	private final EntryPage page;

	private final EntryWords entryWords;

	private final Objections objections;

	private final Steps steps;

	private final Speech speech;

	Approving(Shelf shelf, StoredEntries stored, Approvals approvals, Rights rights, EntryPage page,
			EntryWords entryWords, Objections objections, Steps steps, Speech speech) {
		this.shelf = shelf;
		this.stored = stored;
		this.approvals = approvals;
		this.rights = rights;
		this.page = page;
		this.entryWords = entryWords;
		this.objections = objections;
		this.steps = steps;
		this.speech = speech;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "duyet", ""));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		List<String> departments = this.rights.ledBy(incoming.sender().person());
		if (departments.isEmpty()) {
			this.speech.answer(incoming, this.speech.text("editing.walk.not-lead"));
			return;
		}
		waiting(departments).forEach((entry) -> this.speech.post(Outgoing.to(incoming.chat(), this.page.text(entry))
			.with(this.page.leadsButtons(entry))
			.keyed("walk:" + entry.number() + ":" + incoming.ref().id() + ":" + incoming.chat())));
		show(incoming, departments, 0);
	}

	private List<StoredEntry> waiting(List<String> departments) {
		return departments.stream()
			.flatMap((department) -> this.stored
				.findByStateAndDepartmentOrderById(StoredEntry.State.AWAITING_APPROVAL, department)
				.stream())
			.toList();
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
			list(incoming, this.shelf.approved(departments), (int) Presses.number(press, 0));
			return null;
		}
		if (press.verb().equals(Verbs.NEXT) && press.arguments().isEmpty()) {
			show(incoming, departments, 0);
			return null;
		}
		String seen = Presses.text(press, 0);
		Optional<Entry> entry = this.shelf.seen(seen);
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
			case Verbs.OPEN -> open(incoming, entry);
			case Verbs.STILL_TRUE -> renew(incoming, entry);
			default -> {
				show(incoming, departments, after(departments, entry));
				yield null;
			}
		};
	}

	private String approve(Incoming incoming, Entry entry, List<String> departments) {
		int place = place(departments, entry);
		if (!this.approvals.approve(entry, incoming.chat())) {
			return this.speech.label("editing.note.approved-already");
		}
		this.speech.close(incoming, this.speech.text("editing.walk.approved", "question", entry.question()));
		List<Entry> rest = this.shelf.unapproved(departments).stream().filter((each) -> !each.equals(entry)).toList();
		showAt(incoming, rest, place);
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

	private @Nullable String open(Incoming incoming, Entry entry) {
		List<List<Button>> rows = new ArrayList<>();
		if (entry.approvedBy() == null) {
			rows.add(List.of(approveButton(entry)));
		}
		if (this.shelf.isLate(entry)) {
			rows.add(List.of(this.speech.button("editing.button.still-true", Verbs.STILL_TRUE, Seen.of(entry))));
		}
		rows.add(List.of(this.speech.button("editing.button.remark", Verbs.REMARK, Seen.of(entry)),
				this.page.export(entry)));
		if (entry.approvedBy() != null) {
			rows.add(List.of(this.page.retire(entry)));
		}
		this.speech.post(Outgoing.to(incoming.chat(), this.entryWords.show(entry))
			.with(new Keyboard.Buttons(rows))
			.keyed(key(incoming, entry)));
		return null;
	}

	/** Where the next one stands after this. */
	private int after(List<String> departments, Entry entry) {
		return place(departments, entry) + 1;
	}

	private int place(List<String> departments, Entry entry) {
		return (int) this.shelf.unapproved(departments)
			.stream()
			.filter((each) -> each.id().compareTo(entry.id()) < 0)
			.count();
	}

	private void show(Incoming incoming, List<String> departments, int place) {
		showAt(incoming, this.shelf.unapproved(departments), place);
	}

	private void showAt(Incoming incoming, List<Entry> unapproved, int place) {
		if (place >= unapproved.size()) {
			this.speech.answer(incoming,
					this.speech.text(unapproved.isEmpty() ? "editing.walk.all-done" : "editing.walk.end", "count",
							unapproved.size()),
					Keyboard.Buttons.row(this.speech.button("editing.button.approved", Verbs.APPROVED, 0)));
			return;
		}
		Entry entry = unapproved.get(place);
		RichText head = this.speech.text("editing.walk.head", "place", place + 1, "count", unapproved.size());
		this.speech.post(Outgoing.to(incoming.chat(), RichText.lines(List.of(head, this.entryWords.show(entry))))
			.with(new Keyboard.Buttons(List.of(List.of(approveButton(entry)),
					List.of(this.speech.button("editing.button.remark", Verbs.REMARK, Seen.of(entry)),
							this.speech.button("editing.button.later", Verbs.NEXT, Seen.of(entry))))))
			.keyed(key(incoming, entry)));
	}

	private Button approveButton(Entry entry) {
		return this.speech.button("editing.button.approve", Verbs.APPROVE_FILE, Seen.of(entry)).primary();
	}

	/** A list from which each can be opened. */
	void list(Incoming incoming, List<Entry> entries, int page) {
		int last = Math.max(0, (entries.size() - 1) / PAGE);
		int shown = Math.clamp(page, 0, last);
		List<List<Button>> rows = new ArrayList<>();
		entries.stream()
			.skip((long) shown * PAGE)
			.limit(PAGE)
			.forEach((entry) -> rows
				.add(List.of(Button.of(TicketWords.start(entry.question()), Verbs.OPEN, Seen.of(entry)))));
		if (shown < last) {
			rows.add(List.of(this.speech.button("editing.button.more", Verbs.APPROVED, shown + 1)));
		}
		this.speech.answer(incoming, this.speech.text("editing.walk.approved-list", "count", entries.size()),
				rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows));
	}

	/**
	 * After one of those that wait was approved: nothing more is said unless more wait.
	 */
	void afterwards(Incoming incoming) {
		List<String> departments = this.rights.ledBy(incoming.chat());
		int waiting = waiting(departments).size();
		if (waiting > 0) {
			this.speech.answer(incoming, this.speech.text("editing.walk.more-wait", "count", waiting));
		}
	}

	private static String key(Incoming incoming, Entry entry) {
		Address chat = incoming.chat();
		return "walk:" + Seen.of(entry) + ":" + incoming.ref().id() + ":" + chat;
	}

}
