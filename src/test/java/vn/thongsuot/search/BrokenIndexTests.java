package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What lies on disk may be anything: the index is built again from its texts. */
class BrokenIndexTests {

	private static final List<Text<String>> TEXTS = List.of(new Text<>("dat", List.of("Tách thửa đất"), "Nộp đơn."),
			new Text<>("giay", List.of("Giấy kết hôn"), "Đến xã."));

	@TempDir
	Path home;

	private TextIndex<String> open() {
		return TextIndex.onDisk(this.home, "test", (key) -> key, (key) -> key, Names.NONE);
	}

	private void build() {
		try (TextIndex<String> index = open()) {
			index.ensure("1", () -> TEXTS);
		}
	}

	private void assertFound() {
		try (TextIndex<String> index = open()) {
			index.ensure("1", () -> TEXTS);
			assertThat(index.search("tach thua", 5).hits()).first().extracting(Found.Hit::key).isEqualTo("dat");
		}
	}

	@ParameterizedTest
	@EnumSource
	void isBuiltAgainWhicheverFileIsDamaged(Damage damage) throws IOException {
		build();
		List<String> names = files().map((file) -> file.getFileName().toString()).toList();
		for (int i = 0; i < names.size(); i++) {
			build();
			int each = i;
			List<Path> files = files().toList();
			damage.to(files.get(Math.min(each, files.size() - 1)));
			assertFound();
		}
	}

	@Test
	void isBuiltAgainFromRubbish() throws IOException {
		Path folder = Files.createDirectories(IndexFolder.path(this.home, "test"));
		Files.writeString(folder.resolve("segments_1"), "rubbish");
		Files.writeString(folder.resolve("_0.cfs"), "more rubbish");
		assertFound();
	}

	@Test
	void isBuiltAgainByAnotherVersionOfTheAnalysis() throws IOException {
		build();
		Path old = IndexFolder.path(this.home, "test").resolveSibling("test-v" + (IndexFolder.ANALYZER_VERSION - 1));
		Files.move(IndexFolder.path(this.home, "test"), old);
		try (TextIndex<String> index = open()) {
			assertThat(index.search("tach thua", 5).hits()).isEmpty();
		}
		assertFound();
	}

	@Test
	void isBuiltAgainUnlessItWasBuiltWithTheSameLists() throws IOException {
		build();
		try (FSDirectory directory = FSDirectory.open(IndexFolder.path(this.home, "test"));
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			writer.deleteAll();
			writer.setLiveCommitData(Map.of("content", "1").entrySet());
			writer.commit();
		}
		assertFound();
	}

	@Test
	void isBuiltAgainIfItsBuildingWasBrokenOff() {
		build();
		try (TextIndex<String> index = open()) {
			assertThatIllegalStateException().isThrownBy(() -> index.rebuild(new ReadOnce()));
		}
		assertFound();
	}

	@Test
	void isLeftToTheProcessThatHoldsIt() throws IOException {
		build();
		Files.delete(files().filter((file) -> file.toString().endsWith(".fdt")).findFirst().orElseThrow());
		List<Path> left = files().toList();
		try (FSDirectory directory = FSDirectory.open(IndexFolder.path(this.home, "test"));
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			assertFound();
			lock.ensureValid();
			assertThat(files().toList()).isEqualTo(left);
		}
	}

	private Stream<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(IndexFolder.path(this.home, "test"))) {
			return files.filter((file) -> !file.endsWith("write.lock")).sorted().toList().stream();
		}
	}

	/** Texts that break off when they are read for the second time. */
	private static final class ReadOnce extends AbstractCollection<Text<String>> {

		private boolean read;

		@Override
		public Iterator<Text<String>> iterator() {
			if (this.read) {
				throw new IllegalStateException("broken off");
			}
			this.read = true;
			return TEXTS.iterator();
		}

		@Override
		public int size() {
			return TEXTS.size();
		}

	}

	/** What a dying disk or a hand may do to a file. */
	enum Damage {

		GONE, EMPTY, CUT, FLIPPED, OVERWRITTEN;

		void to(Path file) throws IOException {
			byte[] bytes = Files.readAllBytes(file);
			switch (this) {
				case GONE -> Files.delete(file);
				case EMPTY -> Files.write(file, new byte[0]);
				case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
				case FLIPPED -> {
					bytes[bytes.length / 2] ^= (byte) 0xff;
					Files.write(file, bytes);
				}
				case OVERWRITTEN -> {
					Arrays.fill(bytes, (byte) 0x5a);
					Files.write(file, bytes);
				}
			}
		}

	}

}
