package vn.thongsuot.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.LastApprovals;
import vn.thongsuot.messaging.RichText;

/**
 * Shows a piece of guidance: the answer first, under a warning if it does not hold today,
 * the rest folded, basis and validity at the foot.
 */
@Component
public class EntryWords {

	private static final String CONTACTS = "{contacts}";

	private static final RichText LINE = new RichText("\n");

	private final Phrases phrases;

	private final SpokenTime time;

	private final TicketWords ticketWords;

	private final LastApprovals approvals;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	private final ContactLines contacts;

	EntryWords(Phrases phrases, SpokenTime time, TicketWords ticketWords, LastApprovals approvals, BusinessClock clock,
			WorkingTime workingTime, ContactLines contacts) {
		this.phrases = phrases;
		this.time = time;
		this.ticketWords = ticketWords;
		this.approvals = approvals;
		this.clock = clock;
		this.workingTime = workingTime;
		this.contacts = contacts;
	}

	/** The whole entry. */
	public RichText show(Entry entry) {
		return whole(entry, RichText.lines(foot(entry, approvalIfDue(entry))));
	}

	/**
	 * The whole entry without a word on whether its department approves of it: given as
	 * the department's own answer, or where that is said beside it.
	 */
	public RichText given(Entry entry) {
		return whole(entry, RichText.lines(foot(entry, List.of())));
	}

	private RichText whole(Entry entry, RichText foot) {
		RichText answer = status(entry).map((status) -> status.then(LINE))
			.orElse(RichText.EMPTY)
			.then(MarkdownText.of(entry.answer()));
		if (entry.details().isBlank()) {
			return stripped(
					this.phrases.say("entry.short", "question", entry.question(), "answer", answer, "foot", foot));
		}
		RichText details = this.phrases.say("entry.details", "details", details(entry));
		return stripped(this.phrases.say("entry.whole", "question", entry.question(), "answer", answer, "details",
				details, "foot", foot));
	}

	/** What only the settings know stands in them as a name in braces. */
	private RichText details(Entry entry) {
		String markup = MarkdownText.of(entry.details()).markup();
		return new RichText(!markup.contains(CONTACTS) ? markup : markup.replace(CONTACTS,
				this.contacts.all().orElseGet(() -> this.phrases.say("entry.contacts.none")).markup()));
	}

	private static RichText stripped(RichText text) {
		return new RichText(text.markup().strip());
	}

	/** The answer in one or two sentences, alone. */
	public RichText answer(Entry entry) {
		return MarkdownText.of(entry.answer());
	}

	private List<RichText> approvalIfDue(Entry entry) {
		return entry.department().isEmpty() ? List.of() : List.of(approval(entry));
	}

	private List<RichText> foot(Entry entry, List<RichText> approval) {
		List<RichText> lines = new ArrayList<>();
		if (!entry.legalBasis().isEmpty()) {
			lines.add(this.phrases.say("entry.basis", "basis", String.join("; ", entry.legalBasis())));
		}
		if (!isSuperseded(entry) && (entry.validFrom() != null || entry.validUntil() != null)) {
			lines.add(this.phrases.say("entry.valid", "period", period(entry)));
		}
		lines.addAll(approval);
		if (entry.reviewBy().isBefore(today())) {
			lines.add(this.phrases.say("entry.review", "day", this.time.officialDay(entry.reviewBy())));
		}
		return lines;
	}

	/** Why it does not stand as current; nobody must read the answer without it. */
	private Optional<RichText> status(Entry entry) {
		LocalDate from = entry.validFrom();
		LocalDate until = entry.validUntil();
		if (isSuperseded(entry)) {
			return Optional.of((from != null)
					? this.phrases.say("entry.status.superseded-since", "day", this.time.officialDay(from))
					: this.phrases.say("entry.status.superseded"));
		}
		if (until != null && until.isBefore(today())) {
			return Optional.of(this.phrases.say("entry.status.ended", "day", this.time.officialDay(until)));
		}
		if (from != null && from.isAfter(today())) {
			return Optional.of(this.phrases.say("entry.status.future", "day", this.time.officialDay(from)));
		}
		return (entry.status() == Entry.Status.UNSETTLED) ? Optional.of(this.phrases.say("entry.status.unsettled"))
				: Optional.empty();
	}

	/** Its first day is then that on which the old rule ended. */
	private static boolean isSuperseded(Entry entry) {
		return entry.status() == Entry.Status.SUPERSEDED;
	}

	private String period(Entry entry) {
		LocalDate from = entry.validFrom();
		LocalDate until = entry.validUntil();
		if (from == null) {
			return (until != null) ? this.phrases.label("entry.until", "day", this.time.officialDay(until)) : "";
		}
		return (until == null) ? this.phrases.label("entry.from", "day", this.time.officialDay(from)) : this.phrases
			.label("entry.between", "from", this.time.officialDay(from), "until", this.time.officialDay(until));
	}

	private RichText approval(Entry entry) {
		String department = this.ticketWords.department(entry.department());
		if (entry.approvedBy() != null) {
			return this.phrases.say("entry.approved", "department", department);
		}
		return this.approvals.last(entry.id())
			.filter((approval) -> !approval.isOf(entry) && !approval.isEnded())
			.map((approval) -> this.phrases.say("entry.changed-since", "department", department, "day",
					this.time.day(approval.approvedAt())))
			.orElseGet(() -> this.phrases.say("entry.unapproved", "department", department));
	}

	private LocalDate today() {
		return this.workingTime.day(this.clock.now());
	}

}
