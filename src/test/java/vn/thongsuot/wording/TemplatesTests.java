package vn.thongsuot.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All that people read stands in the templates, and all templates are used. */
class TemplatesTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9_-]+)+\\.?-?");

	private static final Pattern VIETNAMESE = Pattern.compile(
			"[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Rooms whose job is the language itself: their literals are data, not messages. */
	private static final Set<String> LANGUAGE_ROOMS = Set.of("search", "directory", "guidance", "calendar");

	private final Phrases phrases = new Phrases();

	@Test
	void everyKeyInTheCodeHasATemplate() throws IOException {
		Set<String> rooms = this.phrases.templates()
			.keySet()
			.stream()
			.map((key) -> key.substring(0, key.indexOf('.')))
			.collect(Collectors.toSet());
		Set<String> missing = literals().filter((literal) -> KEY.matcher(literal).matches())
			.filter((literal) -> rooms.contains(literal.substring(0, literal.indexOf('.'))))
			.filter((literal) -> !isPrefixOrKey(literal))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(missing).isEmpty();
	}

	@Test
	void everyTemplateIsUsed() throws IOException {
		Set<String> literals = literals().collect(Collectors.toSet());
		Set<String> unused = this.phrases.templates()
			.keySet()
			.stream()
			.filter((key) -> literals.stream().noneMatch((literal) -> isUse(literal, key)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(unused).isEmpty();
	}

	@Test
	void noMessageStandsInTheCode() throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path file : files()) {
			if (LANGUAGE_ROOMS.contains(room(file))) {
				continue;
			}
			Matcher literal = LITERAL.matcher(withoutComments(Files.readString(file)));
			while (literal.find()) {
				String text = literal.group(1);
				if (text.contains(" ") && !text.equals("Thông Suốt") && VIETNAMESE.matcher(text).find()
						&& !isPattern(text)) {
					found.add(file.getFileName() + ": " + text);
				}
			}
		}
		assertThat(found).isEmpty();
	}

	/** The package of a source file, without the root; empty for the root itself. */
	private static String room(Path file) {
		Path within = SOURCES.resolve("vn/thongsuot").relativize(file);
		return (within.getNameCount() > 1) ? within.getName(0).toString() : "";
	}

	private boolean isPrefixOrKey(String literal) {
		return this.phrases.has(literal) || (endsOpen(literal)
				&& this.phrases.templates().keySet().stream().anyMatch((key) -> key.startsWith(literal)));
	}

	/**
	 * A literal ending in a dot or dash is the beginning of keys that are put together.
	 */
	private static boolean isUse(String literal, String key) {
		return literal.equals(key) || (endsOpen(literal) && literal.indexOf('.') > 0 && key.startsWith(literal));
	}

	private static boolean endsOpen(String literal) {
		return literal.endsWith(".") || literal.endsWith("-");
	}

	private static boolean isPattern(String text) {
		return text.contains("(?") || text.contains("\\\\");
	}

	private static Stream<String> literals() throws IOException {
		return files().stream().flatMap((file) -> {
			try {
				return LITERAL.matcher(withoutComments(Files.readString(file)))
					.results()
					.map((match) -> match.group(1));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static String withoutComments(String source) {
		return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

}
