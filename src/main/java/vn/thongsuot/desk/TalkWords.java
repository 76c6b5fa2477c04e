package vn.thongsuot.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The words of {@code desk/colleague-talk.txt}, as they are typed with marks or without.
 */
record TalkWords(Map<String, List<String>> sections) {

	private static final String FILE = "desk/colleague-talk.txt";

	private static final String MARKED = "marked ";

	private static final List<String> NAMES = List.of("self", "person", "commune");

	/**
	 * Reads them.
	 * @param unmarked as they are typed without marks
	 */
	static TalkWords read(boolean unmarked) {
		Map<String, List<String>> sections = new LinkedHashMap<>();
		List<String> section = new ArrayList<>();
		for (String line : text().lines().map(String::strip).filter((each) -> !each.isEmpty()).toList()) {
			if (line.startsWith("[")) {
				section = sections.computeIfAbsent(line.substring(1, line.length() - 1), (name) -> new ArrayList<>());
			}
			else if (!line.startsWith("#") && !(unmarked && line.startsWith(MARKED))) {
				String words = line.startsWith(MARKED) ? line.substring(MARKED.length()) : line;
				section.add(unmarked ? withoutMarks(words) : words);
			}
		}
		return new TalkWords(sections);
	}

	/**
	 * The expressions of a section.
	 * @param frame where they stand in what is matched
	 */
	List<Pattern> patterns(String section, String frame) {
		return of(section).stream()
			.map((each) -> Pattern.compile(frame.formatted("(?:" + named(each) + ")"),
					Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS))
			.toList();
	}

	private String named(String words) {
		String filled = words;
		for (String name : NAMES) {
			filled = filled.replace("{" + name + "}", "(?:" + String.join("|", of(name)) + ")");
		}
		return filled;
	}

	private List<String> of(String section) {
		return Objects.requireNonNull(this.sections.get(section), "no section " + section);
	}

	static String withoutMarks(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
	}

	private static String text() {
		try {
			return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(FILE + " cannot be read", ex);
		}
	}

}
