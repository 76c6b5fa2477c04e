package vn.thongsuot.guidance;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Writes an entry as a file of {@code faq-data}, as a person would. */
public final class EntryMarkdown {

	private EntryMarkdown() {
	}

	/** Where the file belongs. */
	public static String path(Entry entry) {
		return entry.category() + "/" + entry.id() + ".md";
	}

	/**
	 * The file's text.
	 * @param source where it was taken from, one line
	 */
	public static String write(Entry entry, String source) {
		StringBuilder file = new StringBuilder("---\n");
		field(file, "id", entry.id());
		field(file, "question", quoted(entry.question()));
		list(file, "wordings", entry.otherWordings());
		field(file, "category", entry.category());
		field(file, "department", entry.department().isEmpty() ? null : entry.department());
		list(file, "basis", entry.legalBasis());
		field(file, "validFrom", entry.validFrom());
		field(file, "validUntil", entry.validUntil());
		field(file, "reviewBy", entry.reviewBy());
		field(file, "status", entry.status().name().toLowerCase(Locale.ROOT));
		field(file, "abolishedLevel", EntryRules.speaksOfAbolishedLevel(entry) ? "mentioned" : null);
		list(file, "sources", List.of(source));
		file.append("---\n").append(entry.answer()).append('\n');
		if (!entry.details().isEmpty()) {
			file.append('\n').append(entry.details()).append('\n');
		}
		return file.toString();
	}

	private static void field(StringBuilder file, String name, @Nullable Object value) {
		if (value != null) {
			file.append(name).append(": ").append(value).append('\n');
		}
	}

	private static void list(StringBuilder file, String name, List<String> values) {
		if (!values.isEmpty()) {
			file.append(name).append(":\n");
			values.forEach((value) -> file.append("  - ").append(quoted(value)).append('\n'));
		}
	}

	/** As YAML takes any line between quotes. */
	private static String quoted(String line) {
		String plain = line.replaceAll("\\s+", " ").strip();
		return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
