package vn.thongsuot.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thongsuot.directory.ProvinceNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the search on folders of questions with known answers, next to plain Lucene:
 * {@code mvn verify -Pretrieval -Dretrieval.data=DIR}. Knows no set by name.
 */
class RetrievalEvaluation {

	private static final int DEPTH = 10;

	/** On disk, as in the product. */
	@TempDir
	Path home;

	@Test
	void measuresEverySetAndVariant() throws IOException {
		String data = System.getProperty("retrieval.data", "");
		assertThat(data).as("-Dretrieval.data names the folder of sets").isNotBlank();
		List<RetrievalSet> sets = RetrievalSet.in(Path.of(data));
		assertThat(sets).as("folders with corpus.jsonl in " + data).isNotEmpty();
		Files.createDirectories(Path.of("target"));
		try (BufferedWriter hits = Files.newBufferedWriter(Path.of("target", "retrieval.tsv"))) {
			hits.write("set\tvariant\tqid\tdocid\trank\tscore\tconfidence\n");
			System.out.println("engine set variant queries recall@1 recall@3 recall@5 mrr@10 p50_ms p99_ms");
			Mean means = new Mean();
			for (RetrievalSet set : sets) {
				measure(set, hits, means);
			}
			means.print();
		}
	}

	private void measure(RetrievalSet set, BufferedWriter hits, Mean means) throws IOException {
		PlainLucene plain = new PlainLucene(this.home.resolve("plain-" + set.name()), set.corpus());
		try (TextIndex<String> index = TextIndex.onDisk(this.home, set.name(), (key) -> key, (key) -> key,
				ProvinceNames.load())) {
			index.rebuild(set.corpus());
			set.queries().values().forEach((queries) -> queries.values().stream().limit(200).forEach((question) -> {
				index.search(question, DEPTH);
				Io.run(() -> plain.search(question, DEPTH));
			}));
			for (Map.Entry<String, Map<String, String>> variant : set.queries().entrySet()) {
				Figures ours = run(set, variant.getKey(), variant.getValue(),
						(question) -> index.search(question, DEPTH).hits(), hits);
				Figures plains = run(set, variant.getKey(), variant.getValue(),
						(question) -> plain.search(question, DEPTH), null);
				System.out.println(ours.line("thongsuot", set.name(), variant.getKey()));
				System.out.println(plains.line("standard", set.name(), variant.getKey()));
				means.add(variant.getKey(), ours, plains);
			}
		}
	}

	private static Figures run(RetrievalSet set, String variant, Map<String, String> queries, Engine engine,
			@org.jspecify.annotations.Nullable BufferedWriter out) throws IOException {
		Figures figures = new Figures();
		for (Map.Entry<String, String> query : queries.entrySet()) {
			long begin = System.nanoTime();
			List<Found.Hit<String>> hits = engine.search(query.getValue());
			figures.add(System.nanoTime() - begin, rank(hits, set.answers().getOrDefault(query.getKey(), Set.of())));
			for (int i = 0; out != null && i < hits.size(); i++) {
				Found.Hit<String> hit = hits.get(i);
				out.write(String.format(Locale.ROOT, "%s\t%s\t%s\t%s\t%d\t%.5f\t%.5f%n", set.name(), variant,
						query.getKey(), hit.key(), i + 1, hit.score(), hit.confidence()));
			}
		}
		return figures;
	}

	private static int rank(List<Found.Hit<String>> hits, Set<String> answers) {
		for (int i = 0; i < hits.size(); i++) {
			if (answers.contains(hits.get(i).key())) {
				return i + 1;
			}
		}
		return Integer.MAX_VALUE;
	}

	/** Something that finds. */
	interface Engine {

		List<Found.Hit<String>> search(String question) throws IOException;

	}

	/** The figures of one set and variant. */
	private static final class Figures {

		private final List<Long> nanos = new ArrayList<>();

		private final List<Integer> ranks = new ArrayList<>();

		void add(long time, int rank) {
			this.nanos.add(time);
			this.ranks.add(rank);
		}

		double recall(int depth) {
			return this.ranks.stream().filter((rank) -> rank <= depth).count() / (double) this.ranks.size();
		}

		double mrr() {
			return this.ranks.stream().mapToDouble((rank) -> (rank <= DEPTH) ? 1d / rank : 0).average().orElse(0);
		}

		String line(String engine, String set, String variant) {
			List<Long> sorted = new ArrayList<>(this.nanos);
			Collections.sort(sorted);
			return String.format(Locale.ROOT, "%s %s %s %d %.3f %.3f %.3f %.3f %.2f %.2f", engine, set, variant,
					this.ranks.size(), recall(1), recall(3), recall(5), mrr(), sorted.get(sorted.size() / 2) / 1e6,
					sorted.get((int) (sorted.size() * .99)) / 1e6);
		}

	}

	/** The mean reciprocal rank of each variant over all sets. */
	private static final class Mean {

		private final Map<String, List<double[]>> figures = new java.util.TreeMap<>();

		void add(String variant, Figures ours, Figures plain) {
			this.figures.computeIfAbsent(variant, (k) -> new ArrayList<>())
				.add(new double[] { ours.mrr(), plain.mrr() });
		}

		void print() {
			this.figures.forEach(
					(variant, pairs) -> System.out.printf(Locale.ROOT, "mean %s sets=%d thongsuot=%.4f standard=%.4f%n",
							variant, pairs.size(), mean(pairs, 0), mean(pairs, 1)));
			List<double[]> all = this.figures.values()
				.stream()
				.map((pairs) -> new double[] { mean(pairs, 0), mean(pairs, 1) })
				.toList();
			System.out.printf(Locale.ROOT, "mean all variants=%d thongsuot=%.4f standard=%.4f%n", all.size(),
					mean(all, 0), mean(all, 1));
		}

		private static double mean(List<double[]> pairs, int which) {
			return pairs.stream().mapToDouble((pair) -> pair[which]).average().orElse(0);
		}

	}

}
