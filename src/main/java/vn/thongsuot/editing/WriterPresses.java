package vn.thongsuot.editing;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.guidance.EntryLife;
import vn.thongsuot.guidance.Gap;
import vn.thongsuot.guidance.Hand;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.wording.TicketWords;

/** The buttons under a draft in the group: send it to the lead, take it back, drop it. */
@Component
class WriterPresses implements PressHandler {

	private final EntryLife life;

	private final Rights rights;

	private final Speech speech;

	private final TicketWords ticketWords;

	WriterPresses(EntryLife life, Rights rights, Speech speech, TicketWords ticketWords) {
		this.life = life;
		this.rights = rights;
		this.speech = speech;
		this.ticketWords = ticketWords;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.SUBMIT, Verbs.TAKE_BACK, Verbs.DISCARD);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		StoredEntry entry = this.life.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such entry"));
		Optional<Hand> writer = this.rights.writer(entry, incoming);
		if (writer.isEmpty()) {
			return this.speech.label("editing.note.not-yours");
		}
		return switch (press.verb()) {
			case Verbs.SUBMIT -> submit(entry, writer.get());
			case Verbs.TAKE_BACK -> takeBack(entry, writer.get());
			default -> discard(entry, writer.get());
		};
	}

	private String submit(StoredEntry entry, Hand hand) {
		if (!isWriting(entry)) {
			return settled(entry);
		}
		Optional<Gap> gap = Gap.of(entry.entry()).stream().findFirst();
		if (gap.isPresent()) {
			return this.speech.label("editing.gap." + EntryPage.name(gap.get()));
		}
		this.life.submit(entry, hand);
		return this.speech.label("editing.note.submitted", "department",
				this.ticketWords.department(entry.department()));
	}

	private String takeBack(StoredEntry entry, Hand hand) {
		if (entry.state() != StoredEntry.State.AWAITING_APPROVAL) {
			return settled(entry);
		}
		this.life.takeBack(entry, hand);
		return this.speech.label("editing.note.taken-back");
	}

	private String discard(StoredEntry entry, Hand hand) {
		if (!isWriting(entry)) {
			return settled(entry);
		}
		this.life.discard(entry, hand);
		return this.speech.label("editing.note.discarded");
	}

	private static boolean isWriting(StoredEntry entry) {
		return entry.state() == StoredEntry.State.DRAFT || entry.state() == StoredEntry.State.DECLINED;
	}

	private String settled(StoredEntry entry) {
		return this.speech.label("editing.note.settled." + EntryPage.name(entry.state()));
	}

}
