package vn.thongsuot.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped guidance keeps all rules; what is wrong is named by file and line. */
class FaqDataTests {

	private static final Faq FAQ = Faq.of(new FaqFiles(Path.of("faq-data")).read());

	@Test
	void isReadThroughALink(@TempDir Path home) throws IOException {
		Path folder = home.resolve("release-1");
		Files.writeString(Files.createDirectories(folder.resolve("dat_dai")).resolve("a.md"), "---");
		Path link = Files.createSymbolicLink(home.resolve("current"), folder);
		assertThat(FaqFiles.of(link.toString(), link).read()).containsOnlyKeys("dat_dai/a.md");
	}

	@Test
	void isReadWhileAnEditorKeepsFilesOfItsOwnBesideIt(@TempDir Path home) throws IOException {
		Path folder = Files.createDirectories(home.resolve("dat_dai"));
		Files.writeString(folder.resolve("a.md"), "---");
		Files.createSymbolicLink(folder.resolve(".#a.md"), Path.of("me@office.1234"));
		Files.write(folder.resolve("._a.md"), new byte[] { 0, 5, 22, 7 });
		Files.createDirectory(folder.resolve("b.md"));
		assertThat(new FaqFiles(home).read()).containsOnlyKeys("dat_dai/a.md");
	}

	@Test
	void holdsNoBrokenFile() {
		assertThat(FAQ.problems()).isEmpty();
		assertThat(FAQ.entries()).hasSizeGreaterThanOrEqualTo(60);
	}

	@Test
	void namesEachFileAfterItsEntry() {
		List<String> names = new FaqFiles(Path.of("faq-data")).read()
			.keySet()
			.stream()
			.map((path) -> path.substring(path.lastIndexOf('/') + 1).replace(".md", ""))
			.toList();
		assertThat(names).containsExactlyInAnyOrderElementsOf(FAQ.entries().keySet());
	}

	@Test
	void isAlsoWithinTheProgram() {
		assertThat(new FaqFiles(null).read()).isEqualTo(new FaqFiles(Path.of("faq-data")).read());
	}

	@Test
	void speaksOfKnownCategoriesAndDepartments() throws IOException {
		Set<String> categories = codes("categories.csv");
		Set<String> departments = codes("departments.csv");
		assertThat(FAQ.entries().values()).allMatch((entry) -> categories.contains(entry.category()))
			.allMatch((entry) -> entry.department().isEmpty() || departments.contains(entry.department()));
	}

	@Test
	void filesEachEntryWhereItsDepartmentOrASubUnitOfItIsAsked() throws IOException {
		Map<String, String> askedIn = column("categories.csv", "department");
		Map<String, String> parents = column("departments.csv", "parent");
		assertThat(FAQ.entries().values()).allSatisfy((entry) -> {
			String asked = askedIn.getOrDefault(entry.category(), "");
			assertThat(entry.department()).as(entry.id()).isIn("", asked, parents.getOrDefault(asked, ""));
		});
	}

	private static Map<String, String> column(String table, String name) throws IOException {
		Path file = Path.of("src", "main", "resources", "directory", table);
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().collect(Collectors.toMap((row) -> row.getField("code"), (row) -> row.getField(name)));
		}
	}

	private static Set<String> codes(String table) throws IOException {
		return Files.readAllLines(Path.of("src", "main", "resources", "directory", table))
			.stream()
			.map((line) -> line.split(",")[0])
			.collect(Collectors.toSet());
	}

}
