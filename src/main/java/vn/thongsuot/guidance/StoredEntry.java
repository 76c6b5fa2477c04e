package vn.thongsuot.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An entry that was made of an answered ticket, from its first draft to its end. */
@Entity
@Table(name = "guidance_entry")
public class StoredEntry {

	/** Longest question, in characters. */
	public static final int LONGEST_QUESTION = 160;

	/** Longest answer with its details, in characters. */
	public static final int LONGEST_ANSWER = 12_000;

	private static final int LONGEST_REASON = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String entryId;

	private String question;

	@Convert(converter = LinesConverter.class)
	private List<String> wordings;

	private String category;

	private String department;

	private String answer;

	private String details;

	@Convert(converter = LinesConverter.class)
	private List<String> basis;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validUntil;

	private LocalDate reviewBy;

	@Enumerated(EnumType.STRING)
	private Entry.Status status = Entry.Status.IN_FORCE;

	@Enumerated(EnumType.STRING)
	private State state = State.DRAFT;

	private int submissions;

	private long ticketId;

	private long replyId;

	private long deskId;

	private Instant madeAt;

	private @Nullable Instant decidedAt;

	private String reason = "";

	private @Nullable Instant toldAt;

	@SuppressWarnings("NullAway.Init")
	protected StoredEntry() {
	}

	StoredEntry(Source source, Entry draft, Instant now) {
		this.ticketId = source.ticket();
		this.replyId = source.reply();
		this.deskId = source.desk();
		this.entryId = draft.id();
		this.question = draft.question();
		this.wordings = draft.otherWordings();
		this.category = draft.category();
		this.department = draft.department();
		this.answer = draft.answer();
		this.details = draft.details();
		this.basis = draft.legalBasis();
		this.reviewBy = draft.reviewBy();
		this.madeAt = now;
	}

	/** Takes a new text for one part. */
	void change(Edit edit, LocalDate today) {
		demand(isOpen());
		switch (edit) {
			case Edit.Question(String text) -> this.question = text;
			case Edit.Answer(String text) -> answer(AnswerText.of(text));
			case Edit.Basis(List<String> documents) -> this.basis = List.copyOf(documents);
			case Edit.Validity(LocalDate from, LocalDate until) -> holds(from, until, today);
			case Edit.Wordings(List<String> texts) -> this.wordings = List.copyOf(texts);
			case Edit.Category(String code) -> this.category = code;
		}
	}

	private void answer(AnswerText text) {
		this.answer = text.answer();
		this.details = text.details();
	}

	private void holds(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
		this.validFrom = from;
		this.validUntil = until;
		this.status = (from != null && from.isAfter(today)) ? Entry.Status.FUTURE
				: (until != null) ? Entry.Status.TIME_LIMITED : Entry.Status.IN_FORCE;
		if (until != null && until.isBefore(this.reviewBy)) {
			this.reviewBy = until;
		}
	}

	void become(State next, String why, Instant now) {
		demand(this.state.leadsTo(next));
		this.state = next;
		this.reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
		this.decidedAt = now;
		this.submissions += (next == State.AWAITING_APPROVAL) ? 1 : 0;
	}

	/** For another year, or until it ends. */
	void holdsStill(LocalDate today) {
		demand(this.state == State.APPROVED);
		LocalDate year = today.plusYears(1);
		LocalDate until = this.validUntil;
		this.reviewBy = (until != null && until.isAfter(today) && until.isBefore(year)) ? until : year;
	}

	void nameAnew(String entryId) {
		this.entryId = entryId;
	}

	void told(Instant now) {
		this.toldAt = now;
	}

	private void demand(boolean allowed) {
		if (!allowed) {
			throw new IllegalStateException("Entry " + this.entryId + " is " + this.state);
		}
	}

	/** Whether it may still be changed. */
	public boolean isOpen() {
		return this.state == State.DRAFT || this.state == State.AWAITING_APPROVAL || this.state == State.DECLINED;
	}

	/** What it says. */
	public Entry entry() {
		return new Entry(this.entryId, this.question, this.wordings, this.category, this.department, this.answer,
				this.details, this.basis, this.validFrom, this.validUntil, this.reviewBy, this.status, null);
	}

	/** Its number among stored entries. */
	public long number() {
		return Objects.requireNonNull(this.id);
	}

	public State state() {
		return this.state;
	}

	/** Code of the department that answers for it. */
	public String department() {
		return this.department;
	}

	/** Why it was declined or retired; may be empty. */
	public String reason() {
		return this.reason;
	}

	/** How often it was sent to be approved. */
	public int submissions() {
		return this.submissions;
	}

	/** Where it comes from. */
	public Source source() {
		return new Source(this.ticketId, this.replyId, this.deskId);
	}

	/** Whether officers who asked the like have been told. */
	public boolean isTold() {
		return this.toldAt != null;
	}

	/** Where an entry comes from: a ticket, the answer to it, the desk that makes it. */
	public record Source(long ticket, long reply, long desk) {
	}

	/** Where it stands. */
	public enum State {

		/** Being written. */
		DRAFT,
		/** A lead of the department is to approve it. */
		AWAITING_APPROVAL,
		/** Found by everybody. */
		APPROVED,
		/** Refused by a lead; may be written anew. */
		DECLINED,
		/** Given up before it was approved. */
		DISCARDED,
		/** No longer true; found by nobody. */
		RETIRED,
		/** A file with its id has taken its place. */
		TAKEN_OVER;

		boolean leadsTo(State next) {
			return switch (this) {
				case DRAFT -> next == AWAITING_APPROVAL || next == DISCARDED;
				case AWAITING_APPROVAL -> next == DRAFT || next == APPROVED || next == DECLINED;
				case DECLINED -> next == DRAFT || next == DISCARDED || next == AWAITING_APPROVAL;
				case APPROVED -> next == RETIRED || next == TAKEN_OVER;
				default -> false;
			};
		}

	}

}
