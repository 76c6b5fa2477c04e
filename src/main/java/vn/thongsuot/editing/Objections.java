package vn.thongsuot.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.guidance.Approvals;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.Remark;
import vn.thongsuot.guidance.Remarks;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.TicketWords;

/** What leads object to, and the standing unit's list of it. */
@Component
class Objections implements CommandHandler, PressHandler {

	private static final int LISTED = 20;

	private final Remarks remarks;

	private final Approvals approvals;

	private final EntryLife life;

	private final Guidance guidance;

	private final Rights rights;

	private final Speech speech;

	private final TicketWords ticketWords;

	Objections(Remarks remarks, Approvals approvals, EntryLife life, Guidance guidance, Rights rights, Speech speech,
			TicketWords ticketWords) {
		this.remarks = remarks;
		this.approvals = approvals;
		this.life = life;
		this.guidance = guidance;
		this.rights = rights;
		this.speech = speech;
		this.ticketWords = ticketWords;
	}

	/** A lead wants something changed. */
	void remark(Incoming incoming, Entry entry, String words) {
		note(entry, words, incoming);
		this.speech.answer(incoming, this.speech.text("editing.done.remarked"), next(entry));
	}

	/** A lead says that it is no longer true. */
	void retire(Incoming incoming, Entry entry, String reason) {
		Optional<StoredEntry> own = own(entry);
		boolean done = own.isPresent() || this.approvals.withdraw(entry, reason, incoming.chat());
		own.ifPresent((found) -> this.life.retire(found, reason, incoming.chat()));
		if (done && own.isEmpty()) {
			note(entry, reason, incoming);
		}
		this.speech.answer(incoming, this.speech.text(done ? "editing.done.retired" : "editing.done.too-late"),
				(entry.approvedBy() == null) ? goOn() : Keyboard.NONE);
	}

	/** A lead has looked at it again and it still holds; a file's date is in the file. */
	void renew(Incoming incoming, Entry entry) {
		Optional<StoredEntry> own = own(entry);
		own.ifPresent((found) -> this.life.renew(found, incoming.chat()));
		if (own.isEmpty()) {
			note(entry, this.speech.label("editing.review.still-true"), incoming);
		}
	}

	/** The entry as it is stored, if no file says it. */
	private Optional<StoredEntry> own(Entry entry) {
		return this.life.lock(entry.id()).filter((found) -> found.state() == StoredEntry.State.APPROVED);
	}

	private void note(Entry entry, String words, Incoming incoming) {
		Remark remark = this.remarks.make(entry, words, incoming.chat());
		this.rights.standingUnitGroups()
			.forEach((group) -> this.speech.post(Outgoing.to(group, text(remark))
				.with(Keyboard.Buttons.row(this.speech.button("editing.button.settle", Verbs.SETTLE, remark.number())))
				.keyed("remark:" + remark.number() + ":" + group)));
	}

	/** From the begin, since nobody finds the last one any more. */
	private Keyboard goOn() {
		return Keyboard.Buttons.row(this.speech.button("editing.button.next", Verbs.NEXT));
	}

	private Keyboard next(Entry entry) {
		return Keyboard.Buttons.row(this.speech.button("editing.button.next", Verbs.NEXT, Seen.of(entry)));
	}

	private RichText text(Remark remark) {
		Optional<Entry> entry = this.guidance.byId(remark.entry());
		return this.speech.text("editing.remark.one", "department",
				this.ticketWords.department(this.rights.owner(remark.department())), "question",
				entry.map(Entry::question).orElse(remark.entry()), "id", remark.entry(), "text", remark.text());
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "cansua", "editing.command.cansua", Audience.STANDING_UNIT));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		if (this.rights.standingUnit(incoming).isEmpty()) {
			this.speech.answer(incoming, this.speech.text("editing.remark.not-yours"));
			return;
		}
		List<Remark> open = this.remarks.open();
		List<Remark> shown = open.subList(0, Math.min(LISTED, open.size()));
		RichText head = open.isEmpty() ? this.speech.text("editing.remark.none")
				: this.speech.text("editing.remark.head", "count", open.size());
		RichText list = RichText
			.lines(IntStream.range(0, shown.size()).mapToObj((i) -> line(i + 1, shown.get(i))).toList());
		this.speech.answer(incoming, RichText.lines(List.of(head, list)), buttons(shown));
	}

	private RichText line(int place, Remark remark) {
		return this.speech.text("editing.remark.line", "place", place, "remark", text(remark));
	}

	private Keyboard buttons(List<Remark> shown) {
		List<List<Button>> rows = IntStream.range(0, shown.size())
			.mapToObj((i) -> List.of(Button.of(this.speech.label("editing.button.settle-one", "place", i + 1),
					Verbs.SETTLE, shown.get(i).number())))
			.toList();
		return rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows);
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.SETTLE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Optional<Hand> hand = this.rights.standingUnit(incoming);
		if (hand.isEmpty()) {
			return this.speech.label("editing.note.not-yours");
		}
		Remark remark = this.remarks.settle(Presses.number(press, 0), hand.get())
			.orElseThrow(() -> new StalePressException("No such remark"));
		this.rights.standingUnitGroups()
			.forEach((group) -> this.speech.revise("remark:" + remark.number() + ":" + group,
					RichText.lines(List.of(text(remark), this.speech.text("editing.remark.settled"))), Keyboard.NONE));
		return this.speech.label("editing.note.remark-settled");
	}

}
