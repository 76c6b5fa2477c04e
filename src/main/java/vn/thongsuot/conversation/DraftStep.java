package vn.thongsuot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.dialogue.Step;
import vn.thongsuot.dialogue.StepType;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Draft;
import vn.thongsuot.ticket.Kind;

/**
 * A ticket that is being written.
 *
 * @param id tells its buttons from those of other drafts
 * @param shown how often its summary was shown as a new message; the newest one carries
 * the buttons
 * @param pieces what was sent for it so far
 * @param waiting what has come while the draft was old, until the officer says whether it
 * belongs to it
 * @param category code of its category
 * @param urgentReason why it is urgent; nothing if it is not
 * @param touchedAt when it was last worked on
 */
@StepType("draft")
record DraftStep(String id, int shown, List<Piece> pieces, List<Piece> waiting, Kind kind, String category,
		boolean onlyMine, @Nullable String urgentReason, Phase phase, Instant touchedAt) implements Step {

	DraftStep {
		pieces = List.copyOf(pieces);
		waiting = List.copyOf(waiting);
	}

	static DraftStep begin(String id, List<Piece> pieces, String category, Instant now) {
		return new DraftStep(id, 0, pieces, List.of(), Kind.QUESTION, category, false, null, Phase.READY, now)
			.settled();
	}

	DraftStep with(Piece piece, Instant now) {
		List<Piece> more = new ArrayList<>(this.pieces);
		more.add(piece);
		return copy(more, List.of(), this.category, this.phase, now).settled();
	}

	/** Replaces all words by new ones; files and places stay. */
	DraftStep reworded(Piece piece, Instant now) {
		List<Piece> kept = new ArrayList<>();
		this.pieces.forEach((old) -> kept.add(old.reworded("")));
		kept.add(piece);
		return copy(kept, List.of(), this.category, Phase.READY, now).settled();
	}

	/** Takes over the edit of a message that belongs to the draft. */
	DraftStep edited(String message, String text, Instant now) {
		List<Piece> changed = this.pieces.stream()
			.map((piece) -> piece.message().equals(message) ? piece.reworded(text) : piece)
			.toList();
		return copy(changed, this.waiting, this.category, this.phase, now).settled();
	}

	DraftStep masked(Instant now) {
		List<Piece> masked = this.pieces.stream().map((piece) -> piece.reworded(Sensitive.mask(piece.text()))).toList();
		return copy(masked, this.waiting, this.category, this.phase, now);
	}

	DraftStep keepWaiting(Piece piece) {
		List<Piece> more = new ArrayList<>(this.waiting);
		more.add(piece);
		return copy(this.pieces, more, this.category, this.phase, this.touchedAt);
	}

	/** Takes in what was waiting. */
	DraftStep joined(Instant now) {
		List<Piece> more = new ArrayList<>(this.pieces);
		more.addAll(this.waiting);
		return copy(more, List.of(), this.category, this.phase, now).settled();
	}

	DraftStep in(String newCategory, Instant now) {
		return copy(this.pieces, this.waiting, newCategory, this.phase, now);
	}

	DraftStep toggledKind(Instant now) {
		Kind other = (this.kind == Kind.QUESTION) ? Kind.PETITION : Kind.QUESTION;
		return new DraftStep(this.id, this.shown, this.pieces, this.waiting, other, this.category, this.onlyMine,
				this.urgentReason, this.phase, now);
	}

	DraftStep toggledPrivacy(Instant now) {
		return new DraftStep(this.id, this.shown, this.pieces, this.waiting, this.kind, this.category, !this.onlyMine,
				this.urgentReason, this.phase, now);
	}

	/** Urgent for that reason, or not urgent. */
	DraftStep urgent(@Nullable String reason, Instant now) {
		return new DraftStep(this.id, this.shown, this.pieces, this.waiting, this.kind, this.category, this.onlyMine,
				reason, Phase.READY, now)
			.settled();
	}

	/** The next words say why it is urgent. */
	DraftStep askingWhyUrgent(Instant now) {
		return copy(this.pieces, this.waiting, this.category, Phase.URGENT, now);
	}

	DraftStep rewording(Instant now) {
		return copy(this.pieces, this.waiting, this.category, Phase.REWORD, now);
	}

	DraftStep shownAnew() {
		return new DraftStep(this.id, this.shown + 1, this.pieces, this.waiting, this.kind, this.category,
				this.onlyMine, this.urgentReason, this.phase, this.touchedAt);
	}

	/** The key of the message that shows the summary now. */
	String summaryKey() {
		return "draft:" + this.id + ":" + this.shown;
	}

	boolean isEmpty() {
		return text().isBlank() && attached().isEmpty();
	}

	boolean holds(String message) {
		return this.pieces.stream().anyMatch((piece) -> piece.message().equals(message));
	}

	/** All words, a paragraph a message. */
	String text() {
		return this.pieces.stream()
			.map(Piece::text)
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"));
	}

	List<AttachedThing> attached() {
		return this.pieces.stream().flatMap((piece) -> piece.attached().stream()).toList();
	}

	boolean showsPapers() {
		return this.pieces.stream()
			.flatMap((piece) -> piece.files().stream())
			.anyMatch((file) -> file.kind() == MediaRef.Kind.PHOTO || file.kind() == MediaRef.Kind.DOCUMENT);
	}

	Draft draft() {
		return new Draft(this.kind, this.category, text(), attached(), this.onlyMine, this.urgentReason);
	}

	/** Without words it waits for them. */
	private DraftStep settled() {
		Phase settled = text().isBlank() ? Phase.NEEDS_WORDS : Phase.READY;
		return copy(this.pieces, this.waiting, this.category, settled, this.touchedAt);
	}

	private DraftStep copy(List<Piece> newPieces, List<Piece> newWaiting, String newCategory, Phase newPhase,
			Instant now) {
		return new DraftStep(this.id, this.shown, newPieces, newWaiting, this.kind, newCategory, this.onlyMine,
				this.urgentReason, newPhase, now);
	}

	/** What the draft needs next. */
	enum Phase {

		NEEDS_WORDS, READY, REWORD, URGENT

	}

}
