package vn.thongsuot.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import vn.thongsuot.search.Names;
import vn.thongsuot.search.TextIndex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is found follows what is held, also over restarts. */
class LibraryHoldTests {

	private static final Entry OLD = entry("cu", "Lệ phí hộ tịch bbnn", "Thu.");

	private static final Entry NEW = entry("moi", "Mượn hội trường xã kkvv", "Được.");

	@TempDir
	Path home;

	@Test
	void findsWhatIsAddedAndChangedAndNoLongerWhatIsGone() {
		try (TextIndex<String> index = index()) {
			Library library = library(index, OLD);
			assertThat(first(library, "mượn hội trường kkvv")).isEmpty();
			library.hold(Map.of("cu", OLD, "moi", NEW));
			assertThat(first(library, "mượn hội trường kkvv")).isEqualTo("moi");
			library.hold(Map.of("cu", entry("cu", "Thuê sân vận động ggxx", "Được.")));
			assertThat(first(library, "mượn hội trường kkvv")).isEmpty();
			assertThat(first(library, "thuê sân vận động ggxx")).isEqualTo("cu");
			assertThat(first(library, "lệ phí hộ tịch bbnn")).isEmpty();
		}
	}

	@Test
	void findsItAfterARestartAndAfterItsFolderWasDeleted() throws IOException {
		try (TextIndex<String> index = index()) {
			library(index, OLD).hold(Map.of("cu", OLD, "moi", NEW));
		}
		try (TextIndex<String> index = index()) {
			assertThat(first(library(index, OLD, NEW), "mượn hội trường kkvv")).isEqualTo("moi");
		}
		FileSystemUtils.deleteRecursively(this.home);
		try (TextIndex<String> index = index()) {
			assertThat(first(library(index, OLD, NEW), "mượn hội trường kkvv")).isEqualTo("moi");
		}
	}

	@Test
	void findsItAtTheNextTryWhenTheFolderWasDeletedMeanwhile() throws IOException {
		try (TextIndex<String> index = index()) {
			Library library = library(index, OLD);
			FileSystemUtils.deleteRecursively(this.home);
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> library.hold(Map.of("cu", OLD, "moi", NEW)));
			assertThat(first(library, "lệ phí hộ tịch bbnn")).isEqualTo("cu");
			library.hold(Map.of("cu", OLD, "moi", NEW));
			assertThat(first(library, "mượn hội trường kkvv")).isEqualTo("moi");
			library.hold(Map.of("moi", NEW));
			assertThat(first(library, "lệ phí hộ tịch bbnn")).isEmpty();
		}
	}

	@Test
	void forgetsAfterARestartWhatIsNoLongerHeld() {
		try (TextIndex<String> index = index()) {
			library(index, OLD).hold(Map.of("cu", OLD, "moi", NEW));
		}
		try (TextIndex<String> index = index()) {
			assertThat(first(library(index, OLD), "mượn hội trường kkvv")).isEmpty();
		}
	}

	@Test
	void showsAnApprovalThatChangesNoText() {
		try (TextIndex<String> index = index()) {
			Library library = library(index, OLD, NEW);
			library.hold(Map.of("cu", OLD, "moi", NEW.approvedBy("telegram:7")));
			assertThat(library.search("mượn hội trường kkvv").entries()).first()
				.extracting(Entry::approvedBy)
				.isEqualTo("telegram:7");
		}
	}

	@Test
	void listsAllInOneOrder() {
		try (TextIndex<String> index = index()) {
			Library library = library(index, OLD);
			library.hold(many(9));
			assertThat(library.all()).extracting(Entry::id).hasSize(11).isSorted();
		}
	}

	@Test
	void goesOnSearchingWhileMuchChanges() throws InterruptedException {
		try (TextIndex<String> index = index()) {
			Library library = library(index, OLD, NEW);
			AtomicBoolean missed = new AtomicBoolean();
			AtomicBoolean done = new AtomicBoolean();
			Thread searcher = Thread.ofPlatform().start(() -> {
				while (!done.get()) {
					missed.compareAndSet(false, first(library, "mượn hội trường kkvv").isEmpty());
				}
			});
			for (int turn = 1; turn <= 6; turn++) {
				library.hold(many(turn * 5));
				library.hold(many(turn * 50));
			}
			done.set(true);
			searcher.join();
			assertThat(missed).isFalse();
		}
	}

	private static Map<String, Entry> many(int count) {
		Map<String, Entry> entries = new TreeMap<>(Map.of("cu", OLD, "moi", NEW));
		IntStream.range(0, count).forEach((i) -> entries.put("a" + i, entry("a" + i, "Việc thứ " + i, "Làm.")));
		return entries;
	}

	private TextIndex<String> index() {
		return TextIndex.onDisk(this.home, "guidance", (id) -> id, (id) -> id, Names.NONE);
	}

	private static Library library(TextIndex<String> index, Entry... entries) {
		Library library = new Library(index, () -> LocalDate.of(2026, 12, 7), Map::of);
		Map<String, Entry> held = new TreeMap<>();
		List.of(entries).forEach((entry) -> held.put(entry.id(), entry));
		library.hold(held);
		return library;
	}

	/** The first entry's id; empty if nothing is found. */
	private static String first(Library library, String question) {
		List<Entry> entries = library.search(question).entries();
		return entries.isEmpty() ? "" : entries.getFirst().id();
	}

	private static Entry entry(String id, String question, String answer) {
		return new Entry(id, question, List.of(), "ho_tich", "STP", answer, "", List.of("Luật"), null, null,
				LocalDate.of(2027, 1, 1), Entry.Status.IN_FORCE, null);
	}

}
