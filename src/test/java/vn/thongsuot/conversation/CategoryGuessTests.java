package vn.thongsuot.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.DirectoryOfTheProvince;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.search.Found;
import vn.thongsuot.search.Text;
import vn.thongsuot.search.TextIndex;
import vn.thongsuot.search.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

/** How often the first guess is right, on what officers type. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CategoryGuessTests {

	/** A sample, since taking out each of more than a thousand takes long. */
	private static final int EVERY = 3;

	private final TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id);

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final Categories categories = DirectoryOfTheProvince.categories();

	private final CategoryGuess guess = new CategoryGuess(new FoundInIndex(), this.categories);

	@BeforeAll
	void read() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("faq-data"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".md")).sorted().toList()) {
				String[] parts = Files.readString(file).split("(?m)^---$", 3);
				if (parts.length == 3) {
					read(new Yaml().load(parts[1]), parts[2]);
				}
			}
		}
		this.index.rebuild(this.entries.values().stream().map((entry) -> text(entry, "")).toList());
	}

	private void read(Map<String, Object> head, String body) {
		List<String> wordings = new ArrayList<>(List.of(String.valueOf(head.get("question"))));
		if (head.get("wordings") instanceof List<?> others) {
			others.forEach((each) -> wordings.add(String.valueOf(each)));
		}
		String id = String.valueOf(head.get("id"));
		this.entries.put(id, new Entry(id, wordings.getFirst(), wordings, String.valueOf(head.get("category")), "",
				body, "", List.of(), null, null, LocalDate.MAX, Entry.Status.IN_FORCE, null));
	}

	@AfterAll
	void close() {
		this.index.close();
	}

	@Test
	void findsTheCategoryOfNineInTenWordingsThatItHasNotSeen() {
		int asked = 0;
		int right = 0;
		int seen = 0;
		for (Entry entry : this.entries.values()) {
			for (String wording : entry.otherWordings()) {
				if (seen++ % EVERY != 0) {
					continue;
				}
				this.index.put(text(entry, wording));
				asked++;
				right += this.guess.first(Vietnamese.fold(wording)).equals(entry.category()) ? 1 : 0;
			}
			this.index.put(text(entry, ""));
		}
		assertThat(right).as("of " + asked).isGreaterThan(asked * 85 / 100);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			may phat song cua thon hong | thon_to_dan_pho
			hom nay troi co nang khong | khac
			xa xin kinh phi sua nha van hoa thon | thon_to_dan_pho
			""")
	void guessesWhatNoEntryAnswers(String typed, String category) {
		assertThat(this.guess.first(typed)).isEqualTo(category);
	}

	private static Text<String> text(Entry entry, String without) {
		return new Text<>(entry.id(),
				entry.otherWordings().stream().filter((wording) -> !wording.equals(without)).toList(), entry.answer());
	}

	/** As the guidance of the product does, by what its confidence means. */
	private final class FoundInIndex implements Guidance {

		@Override
		public Result search(String question) {
			Found<String> found = CategoryGuessTests.this.index.search(question, 1);
			double confidence = found.hits().isEmpty() ? 0 : found.hits().getFirst().confidence();
			return (confidence < .1) ? new Result(found.understood(), Certainty.NOTHING, List.of())
					: new Result(found.understood(), (confidence < .7) ? Certainty.UNSURE : Certainty.SURE,
							byId(found.hits().getFirst().key()).stream().toList());
		}

		@Override
		public Optional<Entry> byId(String id) {
			return Optional.ofNullable(CategoryGuessTests.this.entries.get(id));
		}

		@Override
		public Collection<Entry> all() {
			return CategoryGuessTests.this.entries.values();
		}

		@Override
		public List<Entry> like(Entry entry) {
			return List.of();
		}

		@Override
		public List<Entry> inCategory(String category) {
			return List.of();
		}

	}

}
