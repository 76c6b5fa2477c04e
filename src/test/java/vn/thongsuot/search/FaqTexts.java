package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The entries of faq-data as texts, by id, with the category in front of the key. */
final class FaqTexts {

	private FaqTexts() {
	}

	/** Keys are {@code category/id}. */
	static List<Text<String>> of(Path faqData) throws IOException {
		try (Stream<Path> files = Files.walk(faqData)) {
			List<Path> entries = files.filter(FaqTexts::isEntry).sorted().toList();
			return entries.stream().map((file) -> Io.call(() -> text(Files.readString(file)))).toList();
		}
	}

	private static boolean isEntry(Path file) {
		return file.toString().endsWith(".md") && !file.endsWith("README.md");
	}

	private static Text<String> text(String file) {
		String[] parts = file.split("(?m)^---$", 3);
		List<String> wordings = new ArrayList<>(values(parts[1], "question"));
		wordings.addAll(values(parts[1], "wordings"));
		String key = values(parts[1], "category").getFirst() + "/" + values(parts[1], "id").getFirst();
		return new Text<>(key, wordings, parts[2].strip() + "\n" + String.join("; ", values(parts[1], "basis")));
	}

	/** What stands behind the name of a field, or below it in a list. */
	private static List<String> values(String front, String field) {
		List<String> values = new ArrayList<>();
		String at = "";
		for (String line : front.lines().toList()) {
			if (line.matches("[A-Za-z]+:.*")) {
				at = line.substring(0, line.indexOf(':'));
			}
			String value = line.replaceFirst("^[A-Za-z]+:|^ *- ", "").strip().replaceAll("^[\"']|[\"']$", "");
			if (at.equals(field) && !value.isEmpty()) {
				values.add(value);
			}
		}
		return values;
	}

}
