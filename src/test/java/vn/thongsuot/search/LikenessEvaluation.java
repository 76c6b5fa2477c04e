package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures from which share on two reports are the same: a half of each long text of a
 * set is asked again without marks and with slips, beside the text most alike of all
 * others. Texts of which another says most word by word, such as procedures made after
 * one pattern, are passed over: they are the same by what they say.
 * {@code mvn verify -Pretrieval -Dretrieval.data=DIR -Dtest=LikenessEvaluation}.
 */
class LikenessEvaluation {

	/** Shorter texts are no reports. */
	private static final int WORDS = 60;

	private static final int MOST = 200;

	private static final double SLIPS = .05;

	private static final double MOST_OTHERS = .05;

	private final Random random = new Random(7);

	@Test
	void tellsARepeatFromWhatIsOnlyAlike() throws IOException {
		String data = System.getProperty("retrieval.data", "");
		assertThat(data).as("-Dretrieval.data names the folder of sets").isNotBlank();
		System.out.println("likeness set repeats first p5 median same | other p95 p99 same");
		for (RetrievalSet set : RetrievalSet.in(Path.of(data))) {
			List<Text<String>> reports = set.corpus().stream().filter((text) -> words(text).size() >= WORDS).toList();
			if (reports.size() >= MOST) {
				measure(set.name(), reports);
			}
		}
	}

	private void measure(String name, List<Text<String>> reports) {
		List<Double> repeats = new ArrayList<>();
		List<Double> others = new ArrayList<>();
		int first = 0;
		try (TextIndex<String> index = TextIndex.inMemory((key) -> key, (key) -> key)) {
			index.rebuild(reports.stream().map((text) -> new Text<>(text.key(), List.of(text.body()), "")).toList());
			List<Text<String>> asked = reports.stream()
				.filter((report) -> share(index.alike(report.body(), 5), report, false) < Alike.SAME)
				.limit(MOST)
				.toList();
			if (asked.size() < MOST) {
				System.out.printf("likeness %s: only %d texts say what no other says%n", name, asked.size());
				return;
			}
			for (Text<String> report : asked) {
				List<Alike<String>> alike = index.alike(again(words(report)), 5);
				first += !alike.isEmpty() && alike.getFirst().key().equals(report.key()) ? 1 : 0;
				repeats.add(share(alike, report, true));
				others.add(share(alike, report, false));
			}
		}
		Collections.sort(repeats);
		Collections.sort(others);
		System.out.printf(Locale.ROOT, "likeness %s %d %.3f %.2f %.2f %.3f | %.2f %.2f %.3f%n", name, repeats.size(),
				first / (double) repeats.size(), at(repeats, .05), at(repeats, .5), same(repeats), at(others, .95),
				at(others, .99), same(others));
		assertThat(same(repeats)).as("repeats that are seen").isGreaterThan(.9);
		assertThat(same(others)).as("others that are taken for repeats").isLessThan(MOST_OTHERS);
	}

	/** A half of the words in a row, without marks, some with two letters swapped. */
	private String again(List<String> words) {
		int half = words.size() / 2;
		int from = this.random.nextInt(words.size() - half);
		return words.subList(from, from + half)
			.stream()
			.map(Vietnamese::fold)
			.map((word) -> (this.random.nextDouble() < SLIPS) ? swapped(word) : word)
			.collect(Collectors.joining(" "));
	}

	private String swapped(String word) {
		if (word.length() < 2) {
			return word;
		}
		int at = this.random.nextInt(word.length() - 1);
		return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
	}

	private static List<String> words(Text<String> text) {
		return Arrays.asList(text.body().strip().split("\\s+"));
	}

	/** That of the report itself, or of the most alike of the others. */
	private static double share(List<Alike<String>> alike, Text<String> report, boolean itself) {
		return alike.stream()
			.filter((each) -> each.key().equals(report.key()) == itself)
			.mapToDouble(Alike::share)
			.max()
			.orElse(0);
	}

	private static double at(List<Double> sorted, double share) {
		return sorted.get((int) (share * (sorted.size() - 1)));
	}

	private static double same(List<Double> shares) {
		return shares.stream().filter((share) -> share >= Alike.SAME).count() / (double) shares.size();
	}

}
