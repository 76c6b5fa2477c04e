package vn.thongsuot.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document, or some of its articles, that does not hold any more; the list says since
 * when and by what. A document that lost some articles is named with the article that
 * still holds: whoever names none may mean a lost one.
 *
 * @param document its number, such as {@code 140/2025/NĐ-CP}
 * @param articles those that were abolished; empty for the whole document
 * @param since the first day without it
 * @param by what abolished it
 */
record AbolishedLaw(String document, List<String> articles, String since, String by) {

	private static final Pattern ARTICLES = Pattern.compile("Điều (\\d+(?:\\s*,\\s*\\d+)*)");

	/** Whoever says so names it knowingly. */
	private static final Pattern SAID = Pattern.compile("hết hiệu lực|bãi bỏ|thay|còn hiệu lực");

	private static final List<AbolishedLaw> KNOWN = read();

	/** What a legal basis names that does not hold any more, unless it says so. */
	static Optional<AbolishedLaw> namedIn(String basis) {
		return KNOWN.stream()
			.filter((law) -> !SAID.matcher(basis).find())
			.filter((law) -> Arrays.stream(basis.split(";")).anyMatch(law::isNamedIn))
			.findFirst();
	}

	private boolean isNamedIn(String basis) {
		String number = this.document.replaceFirst("/[^/]*$", "");
		boolean named = Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)").matcher(basis).find();
		List<String> said = ARTICLES.matcher(basis)
			.results()
			.flatMap((found) -> Arrays.stream(found.group(1).split("\\s*,\\s*")))
			.toList();
		return named && (this.articles.isEmpty() || said.isEmpty() || said.stream().anyMatch(this.articles::contains));
	}

	private static List<AbolishedLaw> read() {
		try (InputStream csv = Objects
			.requireNonNull(AbolishedLaw.class.getResourceAsStream("/guidance/abolished.csv"))) {
			return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(AbolishedLaw::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AbolishedLaw of(String line) {
		String[] cells = line.split(";", 4);
		List<String> articles = Arrays.stream(cells[1].split(" ")).filter((article) -> !article.isEmpty()).toList();
		return new AbolishedLaw(cells[0], articles, cells[2], cells[3]);
	}

}
