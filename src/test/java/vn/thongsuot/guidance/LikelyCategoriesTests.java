package vn.thongsuot.guidance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.DirectoryFixture;
import vn.thongsuot.directory.ProvinceNames;
import vn.thongsuot.search.Text;
import vn.thongsuot.search.TextIndex;

import static org.assertj.core.api.Assertions.assertThat;

/** Wordings of the shipped entries are taken out of their entry and asked. */
class LikelyCategoriesTests {

	/** Each takes as long as a change of the index; 1 asks them all. */
	private static final int STEP = Integer.getInteger("likeness.step", 4);

	private final Map<String, Entry> entries = Faq.of(new FaqFiles(Path.of("faq-data")).read()).entries();

	private final Categories categories = DirectoryFixture.categories();

	@Test
	void areMostlyRightForWordingsThatTheEntryDoesNotHold() {
		try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id, ProvinceNames.load())) {
			new Library(index, () -> LocalDate.parse("2026-11-23"), (id) -> 0).hold(this.entries);
			LikelyCategories likely = new LikelyCategories(index, (id) -> Optional.ofNullable(this.entries.get(id)),
					this.categories);
			Tally tally = new Tally();
			this.entries.values().forEach((entry) -> askEachWording(index, likely, entry, tally));
			System.out.printf(Locale.ROOT,
					"category of %d wordings left out: first %.3f, among three %.3f; by words alone: first %.3f%n",
					tally.asked, tally.first / (double) tally.asked, tally.amongThree / (double) tally.asked,
					tally.byWords / (double) tally.asked);
			assertThat(tally.first / (double) tally.asked).isGreaterThan(.85);
			assertThat(tally.amongThree / (double) tally.asked).isGreaterThan(.92);
		}
	}

	@Test
	void areNoneForWhatIsAboutNothing() {
		try (TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id, ProvinceNames.load())) {
			new Library(index, () -> LocalDate.parse("2026-11-23"), (id) -> 0).hold(this.entries);
			LikelyCategories likely = new LikelyCategories(index, (id) -> Optional.ofNullable(this.entries.get(id)),
					this.categories);
			assertThat(likely.of("ông trời hôm nay có nắng không")).isEmpty();
			assertThat(likely.of("")).isEmpty();
		}
	}

	private void askEachWording(TextIndex<String> index, LikelyCategories likely, Entry entry, Tally tally) {
		for (int i = 0; i < entry.otherWordings().size(); i += STEP) {
			List<String> others = new ArrayList<>(entry.otherWordings());
			String asked = others.remove(i);
			index.put(text(entry, others));
			List<String> proposed = likely.of(asked).stream().map(Category::code).toList();
			int at = proposed.indexOf(entry.category());
			tally.asked++;
			tally.first += (at == 0) ? 1 : 0;
			tally.amongThree += (at >= 0 && at < 3) ? 1 : 0;
			tally.byWords += this.categories.propose(asked)
				.stream()
				.findFirst()
				.filter((category) -> category.code().equals(entry.category()))
				.isPresent() ? 1 : 0;
		}
		index.put(text(entry, entry.otherWordings()));
	}

	private static Text<String> text(Entry entry, List<String> others) {
		List<String> wordings = new ArrayList<>(List.of(entry.question()));
		wordings.addAll(others);
		return new Text<>(entry.id(), wordings, entry.answer() + "\n" + entry.details());
	}

	private static final class Tally {

		private int asked;

		private int first;

		private int amongThree;

		private int byWords;

	}

}
