package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an entry must be like, whoever writes it. */
final class EntryRules {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Buttons carry it beside a verb and the number of a question or a ticket. */
	private static final int LONGEST_ID = 44;

	/** Two tiers since 1 July 2025: whoever still speaks of the third must mean it. */
	private static final Pattern ABOLISHED = Pattern
		.compile("(cấp huyện|(ubnd|ủy ban nhân dân|phòng [\\p{L} ]{1,40}) huyện)");

	private final String path;

	private final Entry entry;

	private final FrontMatter fields;

	private final Report report;

	private final int bodyLine;

	EntryRules(String path, Entry entry, FrontMatter fields, Report report, int bodyLine) {
		this.path = path;
		this.entry = entry;
		this.fields = fields;
		this.report = report;
		this.bodyLine = bodyLine;
	}

	void check() {
		require(ID.matcher(this.entry.id()).matches(), "id", Fault.ID);
		require(this.entry.id().length() <= LONGEST_ID, "id", Fault.LONG_ID, LONGEST_ID);
		require(this.entry.question().length() <= StoredEntry.LONGEST_QUESTION, "question", Fault.LONG_QUESTION,
				StoredEntry.LONGEST_QUESTION);
		require(("/" + this.path).contains("/" + this.entry.category() + "/"), "category", Fault.FOLDER,
				this.entry.category());
		wordings();
		validity();
		founded();
		body();
	}

	/** Whether it speaks of the districts, as if they were there or to say otherwise. */
	static boolean speaksOfAbolishedLevel(Entry entry) {
		return ABOLISHED
			.matcher((entry.question() + "\n" + entry.answer() + "\n" + entry.details()).toLowerCase(Locale.ROOT))
			.find();
	}

	private void wordings() {
		List<String> wordings = this.entry.otherWordings();
		require(wordings.size() >= Entry.FEWEST_WORDINGS && wordings.size() <= Entry.MOST_WORDINGS, "wordings",
				Fault.WORDINGS, Entry.FEWEST_WORDINGS, Entry.MOST_WORDINGS);
		require(new HashSet<>(wordings).size() == wordings.size(), "wordings", Fault.WORDING_TWICE);
	}

	private void validity() {
		LocalDate from = this.entry.validFrom();
		LocalDate until = this.entry.validUntil();
		require(from == null || until == null || !until.isBefore(from), "validUntil", Fault.ENDS_BEFORE);
		require(this.entry.status() != Entry.Status.TIME_LIMITED || until != null, "status", Fault.NO_END);
		require(this.entry.status() != Entry.Status.FUTURE || from != null, "status", Fault.NO_BEGIN);
		require(this.entry.status() != Entry.Status.SUPERSEDED || this.entry.answer().contains("không còn"), "status",
				Fault.SUPERSEDED);
	}

	private void founded() {
		boolean product = this.entry.department().isEmpty();
		require(product || !this.entry.legalBasis().isEmpty(), "basis", Fault.MISSING, "basis");
		require(product || !this.fields.list("sources").isEmpty(), "sources", Fault.MISSING, "sources");
		if (this.entry.status() != Entry.Status.SUPERSEDED) {
			this.entry.legalBasis().forEach((basis) -> AbolishedLaw.namedIn(basis).ifPresent(this::abolished));
		}
	}

	private void abolished(AbolishedLaw law) {
		String which = law.articles().isEmpty() ? "" : " in part (Điều " + String.join(", ", law.articles()) + ")";
		this.report.add(this.fields.line("basis"), Fault.ABOLISHED_LAW, law.document(), which, law.since(), law.by());
	}

	private void body() {
		requireBody(!this.entry.answer().isBlank(), Fault.NO_ANSWER);
		requireBody(this.entry.answer().length() <= AnswerText.LONGEST, Fault.LONG_ANSWER, AnswerText.LONGEST);
		requireBody(this.fields.optional("abolishedLevel") != null || !speaksOfAbolishedLevel(this.entry),
				Fault.ABOLISHED_LEVEL);
	}

	private void require(boolean holds, String field, Fault fault, Object... values) {
		if (!holds) {
			this.report.add(this.fields.line(field), fault, values);
		}
	}

	private void requireBody(boolean holds, Fault fault, Object... values) {
		if (!holds) {
			this.report.add(this.bodyLine, fault, values);
		}
	}

}
