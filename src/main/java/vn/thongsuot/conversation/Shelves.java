package vn.thongsuot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The guidance laid out by category, a page at a time. */
@Component
class Shelves {

	/** Page. */
	static final String CATEGORIES = "g-cats";

	/** Category, page. */
	static final String CATEGORY = "g-cat";

	/** Entry. */
	static final String ENTRY = "g-show";

	private final Guidance guidance;

	private final Categories categories;

	private final Phrases phrases;

	Shelves(Guidance guidance, Categories categories, Phrases phrases) {
		this.guidance = guidance;
		this.categories = categories;
		this.phrases = phrases;
	}

	/** Whether there is no guidance at all. */
	boolean areEmpty() {
		return this.guidance.all().isEmpty();
	}

	/** The categories that hold anything. */
	Keyboard categories(int page) {
		Map<String, Long> counts = counts();
		List<Button> filled = this.categories.all()
			.stream()
			.filter((category) -> counts.containsKey(category.code()))
			.map((category) -> button("conversation.browse.category", category,
					counts.getOrDefault(category.code(), 0L)))
			.toList();
		return Pages.of(this.phrases, filled, 1, page, (label, to) -> Button.of(label, CATEGORIES, to), List.of());
	}

	/** The entries of a category. */
	Keyboard entries(Category category, int page) {
		List<Button> entries = this.guidance.inCategory(category.code())
			.stream()
			.map((entry) -> Button.of(TicketWords.start(entry.question()), ENTRY, entry.id()))
			.toList();
		return Pages.of(this.phrases, entries, 1, page, (label, to) -> Button.of(label, CATEGORY, category.code(), to),
				List.of(Button.of(this.phrases.label("conversation.browse.back"), CATEGORIES, 0)));
	}

	/** A button that opens a category, if there is anything in it. */
	Optional<Button> opening(String code) {
		Long count = counts().get(code);
		return (count == null || code.equals(Category.OTHER)) ? Optional.empty()
				: this.categories.byCode(code).map((category) -> button("conversation.browse.open", category, count));
	}

	private Button button(String key, Category category, long count) {
		return Button.of(this.phrases.label(key, "category", category.name(), "count", count), CATEGORY,
				category.code(), 0);
	}

	/** How many entries each category holds; those that hold none are left out. */
	private Map<String, Long> counts() {
		return this.guidance.all().stream().collect(Collectors.groupingBy(Entry::category, Collectors.counting()));
	}

}
