package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fits what turns evidence into a confidence, and says how far it may be trusted:
 * {@code mvn verify -Pcalibration -Dretrieval.data=DIR}. Put what it prints into
 * {@link Signals}.
 */
class ConfidenceCalibration {

	private static final double[] THRESHOLDS = { .1, .15, .2, .3, .5, .7, .75, .8, .85 };

	@Test
	void fitsAndMeasures() throws IOException {
		String data = System.getProperty("retrieval.data", "");
		List<RetrievalSet> sets = data.isBlank() ? List.of() : RetrievalSet.in(Path.of(data));
		List<CalibrationSamples.Sample> samples = new CalibrationSamples(Path.of("faq-data"),
				Path.of("src/test/resources/search/out-of-scope.txt"), sets).all;
		double[] fitted = fit(samples.stream().filter((sample) -> !sample.group().startsWith("set-measured")).toList());
		System.out.printf(Locale.ROOT, "fitted OFFSET %.2f SLOPE %.2f%n", fitted[0], fitted[1]);
		Map<String, List<CalibrationSamples.Sample>> groups = samples.stream()
			.collect(Collectors.groupingBy(CalibrationSamples.Sample::group, TreeMap::new, Collectors.toList()));
		groups.forEach((group, members) -> System.out.println(line(group, members)));
		reliability(samples);
		separation(groups);
		assertThat(share(groups.getOrDefault("foreign", List.of()), .8)).as("questions of other worlds answered")
			.isLessThan(.01);
	}

	/** Logistic regression on one number by Newton's steps; each group weighs alike. */
	private static double[] fit(List<CalibrationSamples.Sample> samples) {
		Map<String, Long> sizes = samples.stream()
			.collect(Collectors.groupingBy(CalibrationSamples.Sample::group, Collectors.counting()));
		double a = 0;
		double b = 1;
		for (int step = 0; step < 50; step++) {
			double ga = 0;
			double gb = 0;
			double haa = 1e-9;
			double hab = 0;
			double hbb = 1e-9;
			for (CalibrationSamples.Sample sample : samples) {
				double weight = weight(sample.group()) / sizes.getOrDefault(sample.group(), 1L);
				double p = 1 / (1 + Math.exp(-(a + b * sample.evidence())));
				double miss = weight * ((sample.right() ? 1 : 0) - p);
				double curve = weight * p * (1 - p);
				ga += miss;
				gb += miss * sample.evidence();
				haa += curve;
				hab += curve * sample.evidence();
				hbb += curve * sample.evidence() * sample.evidence();
			}
			double determinant = haa * hbb - hab * hab;
			a += (hbb * ga - hab * gb) / determinant;
			b += (haa * gb - hab * ga) / determinant;
		}
		return new double[] { a, b };
	}

	/** Most of what is asked has its answer; the officers' own words count most. */
	private static double weight(String group) {
		return switch (group) {
			case "own" -> 2;
			case "set" -> 1;
			case "own-gone", "foreign" -> .5;
			default -> .25;
		};
	}

	private static double confidence(CalibrationSamples.Sample sample) {
		return Signals.confidence(sample.evidence());
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
		for (String[] pair : new String[][] { { "own", "foreign" }, { "own", "own-gone" },
				{ "set-measured", "foreign-to-set" }, { "set-measured", "set-measured-gone" } }) {
			if (groups.containsKey(pair[0]) && groups.containsKey(pair[1])) {
				System.out.printf(Locale.ROOT, "AUC %s against %s: %.3f%n", pair[0], pair[1],
						auc(groups.get(pair[0]), groups.get(pair[1])));
			}
		}
	}

	/** How often one of these has more evidence than one of those. */
	private static double auc(List<CalibrationSamples.Sample> these, List<CalibrationSamples.Sample> those) {
		double[] sorted = those.stream().mapToDouble(CalibrationSamples.Sample::evidence).sorted().toArray();
		double below = 0;
		for (CalibrationSamples.Sample each : these) {
			int at = Arrays.binarySearch(sorted, each.evidence());
			below += (at >= 0) ? at + .5 : -at - 1;
		}
		return below / (these.size() * (double) sorted.length);
	}

}
