package vn.thongsuot.weekly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Kinds of difficulty, told by the words of a question: the first kind of which a word
 * stands in it, whatever its marks.
 */
@Component
class Difficulties {

	/** Code of what no word speaks for. */
	static final String OTHER = "khac";

	private final List<Difficulty> known;

	Difficulties() {
		try {
			String file = new ClassPathResource("weekly/difficulties.txt").getContentAsString(StandardCharsets.UTF_8);
			this.known = file.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Difficulty::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The kinds of difficulty cannot be read", ex);
		}
	}

	String of(String question) {
		String folded = " " + fold(question) + " ";
		return this.known.stream()
			.filter((each) -> each.words().stream().anyMatch(folded::contains))
			.map(Difficulty::code)
			.findFirst()
			.orElse(OTHER);
	}

	String name(String code) {
		return this.known.stream()
			.filter((each) -> each.code().equals(code))
			.map(Difficulty::name)
			.findFirst()
			.orElse(code);
	}

	/** All codes, in order. */
	List<String> codes() {
		return this.known.stream().map(Difficulty::code).toList();
	}

	/** Words without marks, one blank between them. */
	static String fold(String text) {
		String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd');
		return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private record Difficulty(String code, String name, List<String> words) {

		static Difficulty parse(String line) {
			String[] parts = line.split("\\|", 3);
			List<String> words = Stream.of(parts[2].split(";"))
				.map(Difficulties::fold)
				.filter((word) -> !word.isEmpty())
				.map((word) -> " " + word + " ")
				.toList();
			return new Difficulty(parts[0].strip(), parts[1].strip(), words);
		}

	}

}
