package vn.thongsuot.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.LastApprovals;
import vn.thongsuot.messaging.RichText;

/**
 * Shows a piece of guidance: the answer first, the rest folded, basis and validity at the
 * foot.
 */
@Component
public class EntryWords {

	private final Phrases phrases;

	private final SpokenTime time;

	private final TicketWords ticketWords;

	private final LastApprovals approvals;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	EntryWords(Phrases phrases, SpokenTime time, TicketWords ticketWords, LastApprovals approvals, BusinessClock clock,
			WorkingTime workingTime) {
		this.phrases = phrases;
		this.time = time;
		this.ticketWords = ticketWords;
		this.approvals = approvals;
		this.clock = clock;
		this.workingTime = workingTime;
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
		RichText details = entry.details().isBlank() ? RichText.EMPTY
				: this.phrases.say("entry.details", "details", MarkdownText.of(entry.details()));
		return this.phrases.say("entry.whole", "question", entry.question(), "answer", MarkdownText.of(entry.answer()),
				"details", details, "foot", foot);
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
		if (entry.status() != Entry.Status.IN_FORCE && entry.status() != Entry.Status.TIME_LIMITED
				&& !hasBegun(entry)) {
			lines.add(this.phrases.say("entry.status." + entry.status().name().toLowerCase(Locale.ROOT)));
		}
		if (!entry.legalBasis().isEmpty()) {
			lines.add(this.phrases.say("entry.basis", "basis", String.join("; ", entry.legalBasis())));
		}
		if (entry.validFrom() != null || entry.validUntil() != null) {
			lines.add(this.phrases.say("entry.valid", "period", period(entry)));
		}
		lines.addAll(approval);
		if (entry.reviewBy().isBefore(today())) {
			lines.add(this.phrases.say("entry.review", "day", this.time.day(entry.reviewBy())));
		}
		return lines;
	}

	/** What was to come has come. */
	private boolean hasBegun(Entry entry) {
		LocalDate from = entry.validFrom();
		return entry.status() == Entry.Status.FUTURE && from != null && !from.isAfter(today());
	}

	private String period(Entry entry) {
		LocalDate from = entry.validFrom();
		LocalDate until = entry.validUntil();
		if (from == null) {
			return (until != null) ? this.phrases.label("entry.until", "day", this.time.day(until)) : "";
		}
		return (until == null) ? this.phrases.label("entry.from", "day", this.time.day(from)) : between(from, until);
	}

	private String between(LocalDate from, LocalDate until) {
		List<String> days = this.time.days(from, until);
		return this.phrases.label("entry.between", "from", days.getFirst(), "until", days.getLast());
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
		return this.clock.now().atZone(this.workingTime.zone()).toLocalDate();
	}

}
