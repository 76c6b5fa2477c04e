package vn.thongsuot.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.thongsuot.directory.Category;
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
	private static final int EVERY = 6;

	private final TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id);

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final Categories categories = DirectoryOfTheProvince.categories();

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
		int first = 0;
		int amongThree = 0;
		int seen = 0;
		for (Entry entry : this.entries.values()) {
			for (String wording : entry.otherWordings()) {
				if (seen++ % EVERY == 0) {
					this.index.put(text(entry, wording));
					String typed = Vietnamese.fold(wording);
					CategoryGuess guess = new CategoryGuess(new FoundInIndex(), this.categories);
					asked++;
					first += guess.first(typed).equals(entry.category()) ? 1 : 0;
					amongThree += amongThree(guess, typed).contains(entry.category()) ? 1 : 0;
				}
			}
			this.index.put(text(entry, ""));
		}
		System.out.printf("categories of %d wordings: %d first, %d among three%n", asked, first, amongThree);
		assertThat(first).as("first of " + asked).isGreaterThan(asked * 83 / 100);
		assertThat(amongThree).as("among three of " + asked).isGreaterThan(asked * 92 / 100);
	}

	private static List<String> amongThree(CategoryGuess guess, String text) {
		return guess.likely(text).stream().limit(3).map(Category::code).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			may phat song cua thon hong | thon_to_dan_pho
			hom nay troi co nang khong | khac
			sinh o tram y te ma mat giay chung sinh thi lam sao | ho_tich
			tram y te khong cap giay chung sinh co lam khai sinh duoc khong | ho_tich
			tram y te xa thieu thuoc | y_te
			xa xin kinh phi sua nha van hoa thon | ngan_sach_ke_toan
			nha o tu nam 1990 chang co to giay nao, gio lam bia do duoc ko | dat_dai
			xin cap lai the bao hiem y te bi mat | y_te
			di tich dinh lang bi xuong cap xin tu bo | van_hoa
			ho ngheo ra soat cuoi nam lam the nao | giam_ngheo_ntm
			thuong binh mat giay to xin lam lai | nguoi_co_cong
			xin xac nhan tam tru de di lam | an_ninh_trat_tu
			ke khai tai san can bo xa | tiep_cong_dan_khieu_nai
			day them hoc them o xa co cam khong | giao_duc
			xe cho qua tai lam hong duong thon | giao_thong
			chay rung thi bao ai | nong_nghiep
			cong chuc nghi phep nam duoc may ngay | can_bo_cong_chuc
			an com chua b | khac
			bao vo ho tom cua dan thi bao ai | nong_nghiep
			sat nhap thon thi lam ho so gi | thon_to_dan_pho
			""")
	void guessesWhatNoEntryAnswers(String typed, String category) {
		CategoryGuess guess = new CategoryGuess(new FoundInIndex(), this.categories);
		assertThat(guess.first(typed)).isEqualTo(category);
	}

	private static Text<String> text(Entry entry, String without) {
		return new Text<>(entry.id(),
				entry.otherWordings().stream().filter((wording) -> !wording.equals(without)).toList(), entry.answer());
	}

	/**
	 * As the guidance of the product does, by what its confidence means, as long as the
	 * index stays as it is: what was found once is found again.
	 */
	private final class FoundInIndex implements Guidance {

		private final Map<String, Found<String>> found = new HashMap<>();

		private Found<String> find(String text, int limit) {
			return this.found.computeIfAbsent(limit + " " + text,
					(key) -> CategoryGuessTests.this.index.search(text, limit));
		}

		@Override
		public Result search(String question) {
			Found<String> found = find(question, 1);
			double confidence = found.hits().isEmpty() ? 0 : found.hits().getFirst().confidence();
			return (confidence < .14) ? new Result(found.understood(), Certainty.NOTHING, List.of())
					: new Result(found.understood(), (confidence < .88) ? Certainty.UNSURE : Certainty.SURE,
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
		public List<Near> near(String text) {
			List<Found.Hit<String>> hits = find(text, 10).hits();
			return hits.stream()
				.map((hit) -> new Near(byId(hit.key()).orElseThrow(), hit.score() / hits.getFirst().score(),
						hit.confidence()))
				.toList();
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
