package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fits what turns evidence into a confidence, and says how far it may be trusted:
 * {@code mvn verify -Pcalibration -Dretrieval.data=DIR}. Put what it prints into
 * {@link Signals}.
 */
class ConfidenceCalibration {

	private static final double[] THRESHOLDS = { .1, .15, .2, .25, .3, .4, .5, .6, .7, .75, .8, .85, .9 };

	@Test
	void fitsAndMeasures() throws IOException {
		String data = System.getProperty("retrieval.data", "");
		List<RetrievalSet> sets = data.isBlank() ? List.of() : RetrievalSet.in(Path.of(data));
		List<CalibrationSamples.Sample> samples = new CalibrationSamples(Path.of("faq-data"),
				Path.of("src/test/resources/search/out-of-scope.txt"), sets).all;
		System.out.println("offset and weights for Signals: " + Arrays.toString(fitted(samples)));
		Map<String, List<CalibrationSamples.Sample>> groups = samples.stream()
			.collect(Collectors.groupingBy(CalibrationSamples.Sample::group, TreeMap::new, Collectors.toList()));
		groups.forEach((group, members) -> System.out.println(line(group, members)));
		reliability(samples);
		separation(groups);
		assertThat(share(groups.getOrDefault("foreign", List.of()), .8)).as("questions of other worlds answered")
			.isLessThan(.01);
	}

	/**
	 * First what tells right hits from hits of questions without an answer; then the odds
	 * of being right among all.
	 */
	private static double[] fitted(List<CalibrationSamples.Sample> samples) {
		List<CalibrationSamples.Sample> seen = samples.stream()
			.filter((sample) -> !sample.group().startsWith("set-measured"))
			.toList();
		List<String> homes = seen.stream().map(CalibrationSamples.Sample::home).distinct().toList();
		double[] weights = Arrays
			.copyOf(fit(seen.stream().filter((sample) -> sample.right() || !hasAnswer(sample)).toList(),
					(sample) -> values(sample, homes)), seen.getFirst().signals().values().length + 1);
		double[] odds = fit(seen, (sample) -> new double[] { Logistic.evidence(weights, sample.signals().values()) });
		double[] fitted = Arrays.stream(weights).map((weight) -> weight * odds[1]).toArray();
		fitted[0] += odds[0];
		return fitted;
	}

	/** Each index has an offset of its own, so that only hits of one are compared. */
	private static double[] values(CalibrationSamples.Sample sample, List<String> homes) {
		double[] signals = sample.signals().values();
		double[] values = Arrays.copyOf(signals, signals.length + homes.size());
		values[signals.length + homes.indexOf(sample.home())] = 1;
		return values;
	}

	private static boolean hasAnswer(CalibrationSamples.Sample sample) {
		return sample.group().equals("own") || sample.group().equals("set");
	}

	/** Each group weighs alike, however many it has. */
	private static double[] fit(List<CalibrationSamples.Sample> samples,
			Function<CalibrationSamples.Sample, double[]> values) {
		Map<String, Long> sizes = samples.stream()
			.collect(Collectors.groupingBy(CalibrationSamples.Sample::group, Collectors.counting()));
		double[][] rows = samples.stream().map(values).toArray(double[][]::new);
		double[] weights = samples.stream()
			.mapToDouble((sample) -> weight(sample.group()) / sizes.getOrDefault(sample.group(), 1L))
			.toArray();
		boolean[] right = new boolean[rows.length];
		for (int i = 0; i < right.length; i++) {
			right[i] = samples.get(i).right();
		}
		return Logistic.fit(rows, right, weights);
	}

	/** Most of what is asked has its answer; the officers' own words count most. */
	private static double weight(String group) {
		return switch (group) {
			case "own" -> 2;
			case "set", "far", "far-from-set" -> 1;
			default -> .5;
		};
	}

	private static double confidence(CalibrationSamples.Sample sample) {
		return sample.signals().confidence();
	}

	/** At each threshold: the share above it, and how many of those were right. */
	private static String line(String group, List<CalibrationSamples.Sample> members) {
		StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s n=%d", group, members.size()));
		for (double threshold : THRESHOLDS) {
			List<CalibrationSamples.Sample> above = members.stream()
				.filter((each) -> confidence(each) >= threshold)
				.toList();
			double right = above.stream().filter(CalibrationSamples.Sample::right).count() / Math.max(1d, above.size());
			line.append(String.format(Locale.ROOT, " | >=%.2f %.3f right %.3f", threshold, share(members, threshold),
					right));
		}
		return line.toString();
	}

	private static double share(List<CalibrationSamples.Sample> members, double threshold) {
		return members.stream().filter((each) -> confidence(each) >= threshold).count() / (double) members.size();
	}

	/** On what was not fitted, as often there as gone. */
	private static void reliability(List<CalibrationSamples.Sample> samples) {
		System.out.println("confidence n mean right (own wordings; half of the sets that was not fitted)");
		for (int tenth = 0; tenth < 10; tenth++) {
			double from = tenth / 10d;
			List<CalibrationSamples.Sample> in = samples.stream()
				.filter((each) -> each.group().equals("own") || each.group().equals("set-measured"))
				.filter((each) -> confidence(each) >= from && confidence(each) < from + .1)
				.toList();
			System.out.printf(Locale.ROOT, "%.1f-%.1f %d %.2f %.2f%n", from, from + .1, in.size(),
					in.stream().mapToDouble(ConfidenceCalibration::confidence).average().orElse(0),
					in.stream().mapToInt((each) -> each.right() ? 1 : 0).average().orElse(0));
		}
	}

	private static void separation(Map<String, List<CalibrationSamples.Sample>> groups) {
		for (String[] pair : new String[][] { { "own", "foreign" }, { "own", "own-gone" }, { "own", "far" },
				{ "set-measured", "far-from-set" }, { "set-measured", "set-measured-gone" } }) {
			if (groups.containsKey(pair[0]) && groups.containsKey(pair[1])) {
				System.out.printf(Locale.ROOT, "AUC %s against %s: %.3f%n", pair[0], pair[1],
						Auc.of(evidence(groups, pair[0]), evidence(groups, pair[1])));
			}
		}
	}

	private static List<Double> evidence(Map<String, List<CalibrationSamples.Sample>> groups, String group) {
		return groups.getOrDefault(group, List.of()).stream().map((sample) -> sample.signals().evidence()).toList();
	}

}
