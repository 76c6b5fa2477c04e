package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads one entry from a Markdown file with front matter; says on which line what is
 * wrong.
 */
final class EntryFile {

	private static final Pattern PARTS = Pattern.compile("\\A---\\n(?<front>.*?\\n)---\\n(?<body>.*)\\z",
			Pattern.DOTALL);

	private static final Set<String> NAMES = new java.util.TreeSet<>(Set.of("id", "question", "wordings", "category",
			"department", "basis", "validFrom", "validUntil", "reviewBy", "status", "sources", "abolishedLevel"));

	private final String path;

	private final Report report;

	private final String front;

	private final String body;

	EntryFile(String path, String text) {
		this.path = path;
		this.report = new Report(path);
		Matcher parts = PARTS.matcher(text.replace("\r\n", "\n").replace("\uFEFF", ""));
		boolean fits = parts.matches();
		this.front = fits ? parts.group("front") : "";
		this.body = fits ? parts.group("body").strip() : "";
		if (!fits) {
			this.report.add(1, "begin the file with a line ---, then the fields, then a line --- and the answer");
		}
	}

	/** What the file says, or null if anything in it is wrong. */
	@Nullable Entry read() {
		if (!this.report.isClean()) {
			return null;
		}
		FrontMatter fields = new FrontMatter(this.front, this.report);
		if (!this.report.isClean()) {
			return null;
		}
		fields.allowOnly(NAMES);
		Entry.Status status = status(fields);
		LocalDate from = date(fields, "validFrom");
		LocalDate until = date(fields, "validUntil");
		LocalDate review = reviewBy(fields);
		String[] parts = this.body.split("\\n\\s*\\n", 2);
		Entry entry = new Entry(fields.required("id"), fields.required("question"), fields.list("wordings"),
				fields.required("category"), department(fields), parts[0], (parts.length > 1) ? parts[1].strip() : "",
				fields.list("basis"), from, until, review, status, null);
		new EntryRules(this.path, entry, fields, this.report, bodyLine()).check();
		return this.report.isClean() ? entry : null;
	}

	List<Problem> problems() {
		return this.report.problems();
	}

	private static String department(FrontMatter fields) {
		String department = fields.optional("department");
		return (department != null) ? department : "";
	}

	private Entry.Status status(FrontMatter fields) {
		String status = fields.required("status").toUpperCase(Locale.ROOT);
		if (Arrays.stream(Entry.Status.values()).noneMatch((each) -> each.name().equals(status))) {
			this.report.add(fields.line("status"),
					"status must be one of in_force, time_limited, future, superseded, unsettled");
			return Entry.Status.UNSETTLED;
		}
		return Entry.Status.valueOf(status);
	}

	private LocalDate reviewBy(FrontMatter fields) {
		fields.required("reviewBy");
		LocalDate date = date(fields, "reviewBy");
		return (date != null) ? date : LocalDate.EPOCH;
	}

	private @Nullable LocalDate date(FrontMatter fields, String name) {
		String text = fields.optional(name);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			this.report.add(fields.line(name), name + " must be a day such as 2026-01-31");
			return null;
		}
	}

	private int bodyLine() {
		return (int) this.front.lines().count() + 3;
	}

}
