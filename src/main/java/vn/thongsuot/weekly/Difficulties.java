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
 * Kinds of difficulty, guessed by the words of a question: the kind for which clearly
 * more words speak than for any other, whatever their marks. Of a half of all questions
 * none is guessed, and of ten guesses about eight are right, so that a department has the
 * last word.
 */
@Component
class Difficulties {

	/** Code of what nobody has said, and no words say clearly enough. */
	static final String UNSORTED = "chua_xep";

	/** Code of what is of none of the kinds; for people to say. */
	private static final String OTHER = "khac";

	/** So many words more than for the next kind have to speak for one. */
	private static final int CLEARLY = 2;

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

	/** Code of the kind that a question clearly is of, or that it is of none. */
	String of(String question) {
		String folded = " " + fold(question) + " ";
		String best = UNSORTED;
		int most = 0;
		int next = 0;
		for (Difficulty each : this.known) {
			int weight = each.weight(folded);
			if (weight > most) {
				next = most;
				most = weight;
				best = each.code();
			}
			else {
				next = Math.max(next, weight);
			}
		}
		return (most - next < CLEARLY || best.equals(OTHER)) ? UNSORTED : best;
	}

	String name(String code) {
		return this.known.stream()
			.filter((each) -> each.code().equals(code))
			.map(Difficulty::name)
			.findFirst()
			.orElse(code);
	}

	/** All codes that somebody may choose, in order. */
	List<String> codes() {
		return this.known.stream().map(Difficulty::code).filter((code) -> !code.equals(UNSORTED)).toList();
	}

	/** Words without marks, one blank between them. */
	static String fold(String text) {
		String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd');
		return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private record Difficulty(String code, String name, List<String> words) {

		/** Longer phrases say more. */
		int weight(String folded) {
			return this.words.stream()
				.filter(folded::contains)
				.mapToInt((phrase) -> phrase.strip().split(" ").length)
				.sum();
		}

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
