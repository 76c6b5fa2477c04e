package vn.thongsuot.editing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.guidance.Approval;
import vn.thongsuot.guidance.Approvals;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.EntryMarkdown;
import vn.thongsuot.guidance.StoredEntries;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** Sends approved entries as files, as they belong into {@code faq-data}. */
@Component
class Exports implements CommandHandler, PressHandler {

	private static final int LISTED = 20;

	private final StoredEntries stored;

	private final Approvals approvals;

	private final Shelf shelf;

	private final Rights rights;

	private final Speech speech;

	private final SpokenTime time;

	private final TicketWords ticketWords;

	Exports(StoredEntries stored, Approvals approvals, Shelf shelf, Rights rights, Speech speech, SpokenTime time,
			TicketWords ticketWords) {
		this.stored = stored;
		this.approvals = approvals;
		this.shelf = shelf;
		this.rights = rights;
		this.speech = speech;
		this.time = time;
		this.ticketWords = ticketWords;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "xuat", ""),
				new Spec(Scope.GROUP, "xuat", "editing.command.xuat", Audience.STANDING_UNIT));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		List<List<Button>> rows = this.stored.findByStateOrderById(StoredEntry.State.APPROVED)
			.reversed()
			.stream()
			.filter((entry) -> this.rights.mayExport(entry.department(), incoming))
			.limit(LISTED)
			.map(StoredEntry::entry)
			.map((entry) -> List.of(Button.of(TicketWords.start(entry.question()), Verbs.EXPORT, Seen.of(entry))))
			.toList();
		this.speech.answer(incoming, this.speech.text(rows.isEmpty() ? "editing.export.none" : "editing.export.which"),
				rows.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(rows));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.EXPORT);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		String seen = Presses.text(press, 0);
		Optional<Entry> entry = this.stored.findByStateOrderById(StoredEntry.State.APPROVED)
			.stream()
			.map(StoredEntry::entry)
			.filter((each) -> Seen.is(each, seen))
			.findFirst();
		if (entry.isEmpty()) {
			boolean file = this.shelf.seen(seen).isPresent();
			return this.speech.label(file ? "editing.note.file-already" : "editing.note.changed-since");
		}
		if (!this.rights.mayExport(entry.get().department(), incoming)) {
			return this.speech.label("editing.note.not-export");
		}
		send(incoming, entry.get());
		return this.speech.label("editing.note.exported");
	}

	private void send(Incoming incoming, Entry entry) {
		byte[] file = EntryMarkdown.write(entry, source(entry)).getBytes(StandardCharsets.UTF_8);
		this.speech.post(Outgoing.to(incoming.chat(), Body.Document.of(entry.id() + ".md", file,
				this.speech.text("editing.export.caption", "path", EntryMarkdown.path(entry)))));
	}

	private String source(Entry entry) {
		String day = this.approvals.last(entry.id()).map(Approval::approvedAt).map(this.time::officialDay).orElse("");
		return this.speech.label("editing.export.source", "department",
				this.ticketWords.departmentInFull(entry.department()), "day", day);
	}

}
