package vn.thongsuot.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thongsuot.directory.CommuneMatch.Ambiguous;
import vn.thongsuot.directory.CommuneMatch.Found;

import static org.assertj.core.api.Assertions.assertThat;

class CountryTests {

	private static final Path COUNTRY = Path.of("src", "data", "country_communes.csv");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	static Stream<String> provinces() throws IOException {
		return lines().stream().skip(1).map(CountryTests::province).distinct();
	}

	private static List<String> lines() throws IOException {
		return Files.readAllLines(COUNTRY);
	}

	private static String province(String line) {
		return line.substring(line.lastIndexOf(',') + 1);
	}

	@ParameterizedTest
	@MethodSource("provinces")
	void makesTheDirectoryOfAnyProvince(String province) throws IOException {
		String file = lines().stream()
			.filter((line) -> line.startsWith("code,") || province(line).equals(province))
			.collect(Collectors.joining("\n"));
		Files.writeString(this.folder.resolve("communes.csv"), file);
		Communes communes = new CsvCommunes(new ReferenceReader(new ReferenceSource(this.folder)).read(), new Labels());
		assertThat(communes.all()).hasSizeGreaterThan(30).allSatisfy((commune) -> {
			CommuneMatch match = communes.find(commune.fullName());
			boolean asked = match instanceof Ambiguous ambiguous
					&& ambiguous.choices().stream().anyMatch((choice) -> choice.commune().equals(commune));
			assertThat(asked || match.equals(new Found(commune))).as(commune + " " + match).isTrue();
		});
	}

}
