package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What another version of the analysis has left behind goes when nobody uses it. */
class OldIndexesTests {

	private static final List<Text<String>> TEXTS = List.of(new Text<>("dat", List.of("Tách thửa đất"), "Nộp đơn."));

	@TempDir
	Path home;

	private TextIndex<String> open(String name) {
		return open(this.home, name);
	}

	private static TextIndex<String> open(Path home, String name) {
		TextIndex<String> index = TextIndex.onDisk(home, name, (key) -> key, (key) -> key, Names.NONE);
		index.ensure("1", () -> TEXTS);
		return index;
	}

	/** As if another version had built it. */
	private Path left(String name, int version) throws IOException {
		Path elsewhere = this.home.resolve("elsewhere");
		open(elsewhere, name).close();
		Path folder = IndexFolder.path(this.home, name).resolveSibling(name + "-v" + version);
		Files.createDirectories(folder.getParent());
		return Files.move(IndexFolder.path(elsewhere, name), folder);
	}

	@Test
	void areDeletedWhateverTheirNameAndVersion() throws IOException {
		List<Path> old = List.of(left("guidance", IndexFolder.ANALYZER_VERSION - 1), left("guidance", 99),
				left("abandoned", IndexFolder.ANALYZER_VERSION - 1));
		assertThat(old).allMatch(Files::isDirectory);
		open("guidance").close();
		assertThat(old).noneMatch(Files::exists);
		assertThat(IndexFolder.path(this.home, "guidance")).isDirectory();
	}

	@Test
	void stayWhileAnotherProcessUsesThem() throws IOException {
		Path old = left("guidance", 99);
		try (FSDirectory directory = FSDirectory.open(old);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			int files = directory.listAll().length;
			open("guidance").close();
			lock.ensureValid();
			assertThat(directory.listAll()).hasSize(files);
		}
		open("guidance").close();
		assertThat(old).doesNotExist();
	}

	@Test
	void includeThoseOfWhichSomethingWasLeftUndeleted() throws IOException {
		Path half = left("guidance", 99);
		Path gone = Files.move(half, half.resolveSibling("guidance-v99.gone"));
		open("guidance").close();
		assertThat(gone).doesNotExist();
	}

	@Test
	void includeOneOfThisVersionThatNobodyHasOpenedForMonths() throws IOException {
		Path abandoned = left("retired", IndexFolder.ANALYZER_VERSION);
		Path used = left("tickets", IndexFolder.ANALYZER_VERSION);
		open("guidance").close();
		Instant monthsAgo = Files.getLastModifiedTime(used).toInstant().minus(Duration.ofDays(90));
		Files.setLastModifiedTime(used, FileTime.from(monthsAgo));
		open("tickets").close();
		Files.setLastModifiedTime(abandoned, FileTime.from(monthsAgo));
		Path held = left("held", IndexFolder.ANALYZER_VERSION);
		try (FSDirectory directory = FSDirectory.open(held);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			Files.setLastModifiedTime(held, FileTime.from(monthsAgo));
			open("guidance").close();
			assertThat(held).isDirectory();
		}
		assertThat(abandoned).doesNotExist();
		assertThat(used).isDirectory();
	}

	@Test
	void includeNoIndexOfThisVersionAndNothingElse() throws IOException {
		Path tickets = IndexFolder.path(this.home, "tickets");
		open("tickets").close();
		Path other = Files.createDirectories(tickets.resolveSibling("somebody-elses"));
		Path file = Files.writeString(tickets.resolveSibling("note-v1"), "a file");
		open("guidance").close();
		assertThat(List.of(tickets, other, file)).allMatch(Files::exists);
	}

}
