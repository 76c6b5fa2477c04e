package vn.thongsuot.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Edit;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Gap;
import vn.thongsuot.guidance.Redaction;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.TicketWords;

/** How a stored entry looks to those who write and approve it. */
@Component
class EntryPage {

	private final Speech speech;

	private final EntryWords entryWords;

	private final TicketWords ticketWords;

	EntryPage(Speech speech, EntryWords entryWords, TicketWords ticketWords) {
		this.speech = speech;
		this.entryWords = entryWords;
		this.ticketWords = ticketWords;
	}

	/** Where it stands, what it says, and what is missing. */
	RichText text(StoredEntry stored) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.speech.text("editing.state." + name(stored.state()), "number",
				new TicketNumber(stored.source().ticket()), "department",
				this.ticketWords.department(stored.department()), "reason", stored.reason()));
		if (stored.state() != StoredEntry.State.DISCARDED) {
			lines.add(this.entryWords.given(stored.entry()));
		}
		if (stored.isOpen()) {
			lines.addAll(remarks(stored));
		}
		return RichText.lines(lines);
	}

	private List<RichText> remarks(StoredEntry stored) {
		Entry entry = stored.entry();
		List<RichText> lines = new ArrayList<>();
		lines.add(this.speech.text("editing.form", "category", this.ticketWords.category(entry.category()), "wordings",
				RichText.lines(entry.otherWordings().stream().map(this::wording).toList())));
		Gap.of(entry).forEach((gap) -> lines.add(this.speech.text("editing.gap." + name(gap))));
		if (Gap.isDatedBy(entry)) {
			lines.add(this.speech.text("editing.dated"));
		}
		if (Redaction.hasGaps(entry.question() + entry.answer() + entry.details())) {
			lines.add(this.speech.text("editing.gaps"));
		}
		if (stored.state() == StoredEntry.State.DRAFT) {
			lines.add(this.speech.text("editing.read-again"));
		}
		return lines;
	}

	private RichText wording(String wording) {
		return this.speech.text("editing.wording", "wording", wording);
	}

	/** What its writers may press. */
	Keyboard writersButtons(StoredEntry entry) {
		return switch (entry.state()) {
			case DRAFT, DECLINED -> new Keyboard.Buttons(writing(entry));
			case AWAITING_APPROVAL ->
				Keyboard.Buttons.column(this.speech.button("editing.button.back", Verbs.TAKE_BACK, entry.number()));
			default -> Keyboard.NONE;
		};
	}

	private List<List<Button>> writing(StoredEntry entry) {
		return List.of(List.of(edit(entry, Edit.Field.QUESTION), edit(entry, Edit.Field.ANSWER)),
				List.of(edit(entry, Edit.Field.BASIS), edit(entry, Edit.Field.VALIDITY)),
				List.of(edit(entry, Edit.Field.WORDINGS), edit(entry, Edit.Field.CATEGORY)),
				List.of(this.speech.button("editing.button.submit", Verbs.SUBMIT, entry.number()).primary()),
				List.of(this.speech.button("editing.button.drop", Verbs.DISCARD, entry.number()).danger()));
	}

	/** What the standing unit may press: the form only. */
	Keyboard formButtons(StoredEntry entry) {
		return switch (entry.state()) {
			case AWAITING_APPROVAL -> Keyboard.Buttons.column(edit(entry, Edit.Field.QUESTION),
					edit(entry, Edit.Field.WORDINGS), edit(entry, Edit.Field.CATEGORY));
			case APPROVED -> Keyboard.Buttons.column(export(entry.entry()));
			default -> Keyboard.NONE;
		};
	}

	/** What a lead may press. */
	Keyboard leadsButtons(StoredEntry entry) {
		return switch (entry.state()) {
			case AWAITING_APPROVAL ->
				new Keyboard.Buttons(List.of(
						List.of(this.speech
							.button("editing.button.approve", Verbs.APPROVE, entry.number(), Seen.of(entry.entry()))
							.primary()),
						List.of(this.speech.button("editing.button.change", Verbs.PARTS, entry.number()),
								this.speech.button("editing.button.decline", Verbs.DECLINE, entry.number()).danger())));
			case APPROVED -> Keyboard.Buttons.row(export(entry.entry()), retire(entry.entry()));
			default -> Keyboard.NONE;
		};
	}

	/** All parts that a lead may change. */
	Keyboard parts(StoredEntry entry) {
		return new Keyboard.Buttons(List.of(List.of(edit(entry, Edit.Field.QUESTION), edit(entry, Edit.Field.ANSWER)),
				List.of(edit(entry, Edit.Field.BASIS), edit(entry, Edit.Field.VALIDITY))));
	}

	Button export(Entry entry) {
		return this.speech.button("editing.button.export", Verbs.EXPORT, Seen.of(entry));
	}

	Button retire(Entry entry) {
		return this.speech.button("editing.button.retire", Verbs.RETIRE, Seen.of(entry)).danger();
	}

	private Button edit(StoredEntry entry, Edit.Field field) {
		return this.speech.button("editing.button.edit." + name(field), Verbs.EDIT, entry.number(), field);
	}

	static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
