package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is found like long texts of which a half in a row is said again, without marks and
 * with slips, beside the most alike of all other texts. Halves most of which stand word
 * for word in another text too are passed over: there the other says the same. That is
 * counted in the texts themselves, without the index.
 */
final class Repeats {

	private static final int FEWEST_WORDS = 40;

	private static final double SLIPS = .05;

	/** So many words in a row are no chance. */
	private static final int RUN = 6;

	private static final int FOUND = 5;

	private static final double MOST = .5;

	private final Random random = new Random(7);

	private final List<Double> again = new ArrayList<>();

	private final List<Double> others = new ArrayList<>();

	private int first;

	private int saidElsewhere;

	private Repeats() {
	}

	/** Asks at most so many of the texts again, drawn by chance but always the same. */
	static Repeats of(List<Text<String>> texts, int most) {
		List<Text<String>> reports = texts.stream()
			.filter((text) -> words(text.body()).size() >= FEWEST_WORDS)
			.map((text) -> new Text<>(text.key(), List.of(text.body()), ""))
			.collect(Collectors.toCollection(ArrayList::new));
		Repeats repeats = new Repeats();
		Collections.shuffle(reports, repeats.random);
		repeats.measure(reports, most);
		return repeats;
	}

	private void measure(List<Text<String>> reports, int most) {
		Map<String, Set<Integer>> said = reports.stream()
			.collect(Collectors.toMap(Text::key, (report) -> Set.copyOf(runs(written(body(report))))));
		try (TextIndex<String> index = TextIndex.inMemory(Function.identity(), Function.identity())) {
			index.rebuild(reports);
			for (int at = 0; at < reports.size() && asked() < most; at++) {
				Text<String> report = reports.get(at);
				List<String> half = half(words(body(report)));
				if (isSaidElsewhere(half, report.key(), said)) {
					this.saidElsewhere++;
				}
				else {
					add(report.key(), index.alike(typed(half), FOUND));
				}
			}
		}
		Collections.sort(this.again);
		Collections.sort(this.others);
	}

	private void add(String key, List<Alike<String>> alike) {
		this.first += !alike.isEmpty() && alike.getFirst().key().equals(key) ? 1 : 0;
		this.again.add(share(alike, key, true));
		this.others.add(share(alike, key, false));
	}

	int asked() {
		return this.again.size();
	}

	/** Which part of the repeats reach the threshold. */
	double seen() {
		return same(this.again);
	}

	/** Which part of the most alike others reach it. */
	double mistaken() {
		return same(this.others);
	}

	@Override
	public String toString() {
		return asked() == 0 ? "no text to ask again"
				: String.format(Locale.ROOT, "%d %d %.3f %.2f %.2f %.3f | %.2f %.2f %.3f", asked(), this.saidElsewhere,
						this.first / (double) asked(), at(this.again, .05), at(this.again, .5), seen(),
						at(this.others, .95), at(this.others, .99), mistaken());
	}

	private static boolean isSaidElsewhere(List<String> half, String key, Map<String, Set<Integer>> said) {
		List<String> words = written(String.join(" ", half));
		List<Integer> runs = runs(words);
		return said.entrySet()
			.stream()
			.filter((other) -> !other.getKey().equals(key))
			.anyMatch((other) -> covered(runs, other.getValue()) >= MOST * words.size());
	}

	/** How many words stand in runs that the other has too. */
	private static int covered(List<Integer> runs, Set<Integer> other) {
		Set<Integer> places = new HashSet<>();
		for (int at = 0; at < runs.size(); at++) {
			if (other.contains(runs.get(at))) {
				IntStream.range(at, at + RUN).forEach(places::add);
			}
		}
		return places.size();
	}

	/** The words with their marks, without punctuation. */
	private static List<String> written(String text) {
		return words(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "));
	}

	/** Each run by its hash. */
	private static List<Integer> runs(List<String> words) {
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((at) -> words.subList(at, at + RUN).hashCode())
			.toList();
	}

	private List<String> half(List<String> words) {
		int half = words.size() / 2;
		int from = this.random.nextInt(words.size() - half);
		return words.subList(from, from + half);
	}

	/** Without marks, some words with two letters swapped. */
	private String typed(List<String> words) {
		return words.stream()
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

	private static String body(Text<String> report) {
		return report.wordings().getFirst();
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.strip().split("\\s+"));
	}

	/** That of the text itself, or of the most alike of the others. */
	private static double share(List<Alike<String>> alike, String key, boolean itself) {
		return alike.stream()
			.filter((each) -> each.key().equals(key) == itself)
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
