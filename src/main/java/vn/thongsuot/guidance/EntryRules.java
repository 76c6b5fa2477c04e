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
		require(ID.matcher(this.entry.id()).matches(), "id", "id may hold only a-z, 0-9 and single hyphens");
		require(this.entry.id().length() <= LONGEST_ID, "id",
				"id must fit into a button: at most " + LONGEST_ID + " characters");
		require(this.entry.question().length() <= StoredEntry.LONGEST_QUESTION, "question",
				"question must fit into a line: at most " + StoredEntry.LONGEST_QUESTION + " characters");
		require(("/" + this.path).contains("/" + this.entry.category() + "/"), "category",
				"the file must lie in the folder of its category " + this.entry.category());
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
				"write " + Entry.FEWEST_WORDINGS + " to " + Entry.MOST_WORDINGS + " wordings, as officers type them");
		require(new HashSet<>(wordings).size() == wordings.size(), "wordings", "a wording is there twice");
	}

	private void validity() {
		LocalDate from = this.entry.validFrom();
		LocalDate until = this.entry.validUntil();
		require(from == null || until == null || !until.isBefore(from), "validUntil", "validUntil is before validFrom");
		require(this.entry.status() != Entry.Status.TIME_LIMITED || until != null, "status",
				"time_limited needs validUntil");
		require(this.entry.status() != Entry.Status.FUTURE || from != null, "status", "future needs validFrom");
		require(this.entry.status() != Entry.Status.SUPERSEDED || this.entry.answer().contains("không còn"), "status",
				"what is superseded must say in its answer what no longer applies (không còn ...)");
	}

	private void founded() {
		boolean product = this.entry.department().isEmpty();
		require(product || !this.entry.legalBasis().isEmpty(), "basis", "basis is missing");
		require(product || !this.fields.list("sources").isEmpty(), "sources", "sources is missing");
		if (this.entry.status() != Entry.Status.SUPERSEDED) {
			this.entry.legalBasis()
				.forEach((basis) -> AbolishedLaw.namedIn(basis)
					.ifPresent((law) -> this.report.add(this.fields.line("basis"), abolished(law))));
		}
	}

	private static String abolished(AbolishedLaw law) {
		String which = law.articles().isEmpty() ? "" : " in part (Điều " + String.join(", ", law.articles()) + ")";
		return "basis names " + law.document() + ", abolished" + which + " since " + law.since() + " by " + law.by()
				+ "; name what holds now with its Điều, or say in the basis còn hiệu lực, bãi bỏ or hết hiệu lực";
	}

	private void body() {
		requireBody(!this.entry.answer().isBlank(), "the answer is missing");
		requireBody(this.entry.answer().length() <= AnswerText.LONGEST,
				"the answer comes first, in one or two sentences of at most " + AnswerText.LONGEST + " characters");
		requireBody(this.fields.optional("abolishedLevel") != null || !speaksOfAbolishedLevel(this.entry),
				"speaks of the abolished district level; if that is meant, set abolishedLevel: mentioned");
	}

	private void require(boolean holds, String field, String message) {
		if (!holds) {
			this.report.add(this.fields.line(field), message);
		}
	}

	private void requireBody(boolean holds, String message) {
		if (!holds) {
			this.report.add(this.bodyLine, message);
		}
	}

}
