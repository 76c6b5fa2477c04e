package vn.thongsuot.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thongsuot.directory.ProvinceNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures indexing and searching on a growing number of entries, each beside the plain
 * way in the same run: {@code mvn verify -Pbenchmark -Dbenchmark.heap=4g}. An entry is a
 * question and an answer; the time that it takes to make them up is left out. Times are
 * those of the processor, of the thread that searches and of the process that indexes, so
 * that other programs do not count.
 */
class SearchBenchmark {

	private static final int QUESTIONS = 1_000;

	private static final int WARM_UP = 300;

	private static final int LIMIT = 5;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final double MOST_SEARCH = 2;

	private static final double MOST_INDEXING = 6;

	@TempDir
	Path folder;

	private long made;

	@Test
	void measuresAThousandAHundredThousandAndAMillionEntries() throws IOException {
		SyntheticEntries entries = new SyntheticEntries(Path.of("faq-data"));
		System.out.println("entries index_s plain_s ratio index_wall_s plain_wall_s ratio"
				+ " p50_ms raw_p50_ms ratio p99_ms raw_p99_ms ratio");
		for (String size : System.getProperty("benchmark.sizes", "1000,100000,1000000").split(",")) {
			measure(entries, Integer.parseInt(size));
		}
	}

	private void measure(SyntheticEntries entries, int size) throws IOException {
		Path home = Files.createDirectories(this.folder.resolve("of-" + size));
		Taken making = taken(() -> entries.of(size).forEach((entry) -> this.made += entry.body().length()));
		Taken plain = taken(() -> indexPlainly(home.resolve("plain"), entries.of(size))).without(making, 1);
		try (TextIndex<String> index = TextIndex.onDisk(home, "ours", (key) -> key, (key) -> key,
				ProvinceNames.load())) {
			entries.forgetMade();
			Taken ours = taken(() -> index.rebuild(entries.of(size))).without(making, entries.made() / (double) size);
			long[][] times = search(index,
					IntStream.range(0, QUESTIONS).mapToObj((i) -> entries.question(i, size)).toList());
			double p50 = times[0][QUESTIONS / 2] / 1e6;
			double p99 = times[0][QUESTIONS * 99 / 100] / 1e6;
			double rawP50 = times[1][QUESTIONS / 2] / 1e6;
			double rawP99 = times[1][QUESTIONS * 99 / 100] / 1e6;
			System.out.printf(Locale.ROOT, "%d %.1f %.1f %.2f %.1f %.1f %.2f %.2f %.2f %.2f %.2f %.2f %.2f%n", size,
					ours.processor(), plain.processor(), ours.processor() / plain.processor(), ours.clock(),
					plain.clock(), ours.clock() / plain.clock(), p50, rawP50, p50 / rawP50, p99, rawP99, p99 / rawP99);
			assertThat(p50 / rawP50).as("p50 over that of the raw text").isLessThanOrEqualTo(MOST_SEARCH);
			assertThat(p99 / rawP99).as("p99 over that of the raw text").isLessThanOrEqualTo(MOST_SEARCH);
			assertThat(size < 1_000_000 || ours.processor() <= MOST_INDEXING * plain.processor())
				.as("indexing at most 6 times")
				.isTrue();
		}
	}

	/** Both ways take turns with each question. */
	private static long[][] search(TextIndex<String> index, List<String> questions) {
		for (int i = 0; i < WARM_UP; i++) {
			index.search(questions.get(i % QUESTIONS), LIMIT);
			index.searchAsTyped(questions.get(i % QUESTIONS), LIMIT);
		}
		long[][] times = new long[2][QUESTIONS];
		for (int i = 0; i < QUESTIONS; i++) {
			String question = questions.get(i);
			times[i % 2][i] = time(i % 2, index, question);
			times[1 - i % 2][i] = time(1 - i % 2, index, question);
		}
		Arrays.sort(times[0]);
		Arrays.sort(times[1]);
		return times;
	}

	private static long time(int way, TextIndex<String> index, String question) {
		long begin = THREADS.getCurrentThreadCpuTime();
		if (way == 0) {
			index.search(question, LIMIT);
		}
		else {
			index.searchAsTyped(question, LIMIT);
		}
		return THREADS.getCurrentThreadCpuTime() - begin;
	}

	private static void indexPlainly(Path folder, Collection<Text<String>> texts) throws IOException {
		IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(IndexFolder.BUFFER);
		try (MMapDirectory directory = new MMapDirectory(folder);
				IndexWriter writer = new IndexWriter(directory, config)) {
			for (Text<String> text : texts) {
				Document document = new Document();
				document.add(new StringField("id", text.key(), Field.Store.YES));
				document.add(new TextField("text", text.wordings().getFirst() + "\n" + text.body(), Field.Store.YES));
				writer.addDocument(document);
			}
			writer.commit();
		}
	}

	private static Taken taken(Io.Run run) throws IOException {
		long clock = System.nanoTime();
		long processor = processTime();
		run.run();
		return new Taken((processTime() - processor) / 1e9, (System.nanoTime() - clock) / 1e9);
	}

	private static long processTime() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/** Seconds: of the processor, and on the clock, where other programs count too. */
	private record Taken(double processor, double clock) {

		Taken without(Taken other, double times) {
			return new Taken(this.processor - times * other.processor, this.clock - times * other.clock);
		}

	}

}
