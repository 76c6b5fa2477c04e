package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

	/** Stands for bytes that are no UTF-8. */
	private static final char UNREADABLE = '\uFFFD';

	private final String path;

	private final Report report;

	private final String front;

	private final String body;

	private int idLine = 1;

	EntryFile(String path, String text) {
		this.path = path;
		this.report = new Report(path);
		Matcher parts = PARTS.matcher(text.replace("\r\n", "\n").replace("\uFEFF", ""));
		boolean fits = parts.matches();
		this.front = fits ? parts.group("front") : "";
		this.body = fits ? parts.group("body").strip() : "";
		if (!fits) {
			this.report.add(1, Fault.NO_FRONT_MATTER);
		}
		List<String> lines = text.lines().toList();
		IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).indexOf(UNREADABLE) >= 0)
			.findFirst()
			.ifPresent((i) -> this.report.add(i + 1, Fault.UNREADABLE));
	}

	/** What the file says, or null if anything in it is wrong. */
	@Nullable Entry read() {
		if (!this.report.isClean()) {
			return null;
		}
		FrontMatter fields = new FrontMatter(this.front, this.report);
		if (fields.isEmpty()) {
			return null;
		}
		this.idLine = fields.line("id");
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

	/** Whether of two files with one id this is the original, which is named after it. */
	boolean goesBefore(EntryFile other, String id) {
		return isNamed(id) && !other.isNamed(id);
	}

	private boolean isNamed(String id) {
		return ("/" + this.path).endsWith("/" + id + ".md");
	}

	/** That another file, which goes before this one, has the same id. */
	Problem sameIdAs(EntryFile other, String id) {
		return new Problem(this.path, this.idLine, Fault.ID_TWICE, List.of(id, other.path));
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
			this.report.add(fields.line("status"), Fault.STATUS,
					"in_force, time_limited, future, superseded, unsettled");
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
			this.report.add(fields.line(name), Fault.DAY, name);
			return null;
		}
	}

	private int bodyLine() {
		return (int) this.front.lines().count() + 3;
	}

}
