package vn.thongsuot.editing;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.StoredEntries;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.TicketWords;

/** What leads see as they go through the entries for which they stand. */
@Component
class ApprovalWalk {

	private static final int PAGE = 8;

	private final Shelf shelf;

	private final StoredEntries stored;

	private final Rights rights;

	private final EntryPage page;

	private final EntryWords entryWords;

	private final Asked asked;

	private final Speech speech;

	ApprovalWalk(Shelf shelf, StoredEntries stored, Rights rights, EntryPage page, EntryWords entryWords, Asked asked,
			Speech speech) {
		this.shelf = shelf;
		this.stored = stored;
		this.rights = rights;
		this.page = page;
		this.entryWords = entryWords;
		this.asked = asked;
		this.speech = speech;
	}

	/** Shows once more what was sent to be approved. */
	void showWaiting(Incoming incoming, List<String> departments) {
		waiting(departments).forEach((entry) -> this.speech.post(Outgoing.to(incoming.chat(), this.page.text(entry))
			.with(this.page.leadsButtons(entry))
			.keyed("walk:" + entry.number() + ":" + incoming.ref().id() + ":" + incoming.chat())));
	}

	/** After one of those was approved: nothing is said unless more wait. */
	void afterwards(Incoming incoming) {
		int waiting = waiting(this.rights.ledBy(incoming.chat())).size();
		if (waiting > 0) {
			this.speech.answer(incoming, this.speech.text("editing.walk.more-wait", "count", waiting));
		}
	}

	private List<StoredEntry> waiting(List<String> departments) {
		return this.stored.findByStateOrderById(StoredEntry.State.AWAITING_APPROVAL)
			.stream()
			.filter((entry) -> departments.contains(this.rights.owner(entry.department())))
			.toList();
	}

	/** Shows the first that nobody stands for. */
	void begin(Incoming incoming, List<String> departments) {
		show(incoming, this.shelf.unapproved(departments), 0);
	}

	/** Shows the one that comes after this. */
	void after(Incoming incoming, List<String> departments, Entry entry) {
		List<Entry> unapproved = this.shelf.unapproved(departments);
		show(incoming, unapproved, placeAmong(unapproved, entry) + (unapproved.contains(entry) ? 1 : 0));
	}

	/** Where an entry stands among those that nobody stands for. */
	int place(List<String> departments, Entry entry) {
		return placeAmong(this.shelf.unapproved(departments), entry);
	}

	private static int placeAmong(List<Entry> unapproved, Entry entry) {
		return (int) unapproved.stream().filter((each) -> each.id().compareTo(entry.id()) < 0).count();
	}

	/** Shows what stands in the place of one that is approved now. */
	void without(Incoming incoming, List<String> departments, Entry approved, int place) {
		show(incoming, this.shelf.unapproved(departments).stream().filter((each) -> !each.equals(approved)).toList(),
				place);
	}

	private void show(Incoming incoming, List<Entry> unapproved, int place) {
		if (place >= unapproved.size()) {
			String key = unapproved.isEmpty() ? "editing.walk.all-done" : "editing.walk.end";
			this.speech.answer(incoming, this.speech.text(key, "count", unapproved.size()),
					Keyboard.Buttons.row(this.speech.button("editing.button.approved", Verbs.APPROVED, 0)));
			return;
		}
		Entry entry = unapproved.get(place);
		RichText head = this.speech.text("editing.walk.head", "place", place + 1, "count", unapproved.size());
		post(incoming, entry, RichText.lines(List.of(head, whole(entry))),
				List.of(List.of(approve(entry)),
						List.of(remark(entry), this.speech.button("editing.button.later", Verbs.NEXT, Seen.of(entry))),
						List.of(this.page.retire(entry))));
	}

	/** Shows one with all that can be done to it. */
	void open(Incoming incoming, Entry entry) {
		List<List<Button>> rows = new ArrayList<>();
		if (entry.approvedBy() == null) {
			rows.add(List.of(approve(entry)));
		}
		if (this.shelf.isLate(entry)) {
			rows.add(List.of(this.speech.button("editing.button.still-true", Verbs.STILL_TRUE, Seen.of(entry))));
		}
		rows.add(List.of(remark(entry), this.page.export(entry)));
		rows.add(List.of(this.page.retire(entry)));
		post(incoming, entry, whole(entry), rows);
	}

	/** With what officers said of it, if any did. */
	private RichText whole(Entry entry) {
		RichText text = this.entryWords.show(entry);
		Asked.Served served = this.asked.served(entry.id());
		return (served.helped() + served.sentOn() == 0) ? text : RichText.lines(List.of(text,
				this.speech.text("editing.walk.served", "helped", served.helped(), "again", served.sentOn())));
	}

	/** A list from which each that is approved can be opened. */
	void listApproved(Incoming incoming, List<String> departments, int page) {
		List<Entry> approved = this.shelf.approved(departments);
		int last = Math.max(0, (approved.size() - 1) / PAGE);
		int shown = Math.clamp(page, 0, last);
		List<List<Button>> rows = new ArrayList<>();
		approved.stream()
			.skip((long) shown * PAGE)
			.limit(PAGE)
			.forEach((entry) -> rows
				.add(List.of(Button.of(TicketWords.start(entry.question()), Verbs.OPEN, Seen.of(entry)))));
		if (shown < last) {
			rows.add(List.of(this.speech.button("editing.button.more", Verbs.APPROVED, shown + 1)));
		}
		this.speech.answer(incoming, this.speech.text("editing.walk.approved-list", "count", approved.size()),
				rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows));
	}

	private void post(Incoming incoming, Entry entry, RichText text, List<List<Button>> rows) {
		this.speech.post(Outgoing.to(incoming.chat(), text)
			.with(new Keyboard.Buttons(rows))
			.keyed("walk:" + Seen.of(entry) + ":" + incoming.ref().id() + ":" + incoming.chat()));
	}

	private Button approve(Entry entry) {
		return this.speech.button("editing.button.approve", Verbs.APPROVE_FILE, Seen.of(entry)).primary();
	}

	private Button remark(Entry entry) {
		return this.speech.button("editing.button.remark", Verbs.REMARK, Seen.of(entry));
	}

}
